import { HostError } from '../errors.ts';
import { HostObject, fixed } from '../host-object.ts';
import type { Workbook } from './state.ts';

/** Excel.Application in the Vietnamese locale: comma for decimals, point for thousands. */
export function applicationObject(workbook: Workbook): HostObject {
  return new HostObject({
    kind: 'Application',
    properties: {
      CalculationMode: {
        read: () => workbook.calculationMode,
        write: (value) => {
          if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual')
            throw new HostError('InvalidArgument');
          workbook.calculationMode = value;
        },
      },
      CalculationState: { read: () => 'Done' },
      CalculationEngineVersion: fixed(191_029),
      DecimalSeparator: fixed(','),
      ThousandsSeparator: fixed('.'),
      UseSystemSeparators: fixed(true),
      CultureInfo: { object: () => cultureInfo },
    },
    methods: {
      Calculate: () => {
        workbook.backend.recalculate();
        return null;
      },
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}

const cultureInfo = new HostObject({
  kind: 'CultureInfo',
  properties: {
    Name: fixed('vi-VN'),
    NumberFormat: {
      object: () =>
        new HostObject({
          kind: 'NumberFormatInfo',
          properties: { NumberDecimalSeparator: fixed(','), NumberGroupSeparator: fixed('.') },
          methods: {},
        }),
    },
    DatetimeFormat: {
      object: () =>
        new HostObject({
          kind: 'DatetimeFormatInfo',
          properties: {
            DateSeparator: fixed('/'),
            LongDatePattern: fixed('dd MMMM yyyy'),
            ShortDatePattern: fixed('dd/MM/yyyy'),
            TimeSeparator: fixed(':'),
            LongTimePattern: fixed('HH:mm:ss'),
            ShortTimePattern: fixed('HH:mm'),
          },
          methods: {},
        }),
    },
  },
  methods: {},
});
