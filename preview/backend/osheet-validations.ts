import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import { type GridModel, sheetIdOf, zoneOf } from './osheet-library.ts';
import { shownPart } from './osheet-writes.ts';
import type { Validation } from './types.ts';

/** Shows the data validation of a sheet as far as the grid has the same rule; the host keeps every rule anyway. */
export function showValidations(model: GridModel, sheet: string, validations: readonly Validation[]): void {
  const sheetId = sheetIdOf(model, sheet);
  for (const { id } of model.getters.getDataValidationRules(sheetId)) {
    model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  }
  for (const [index, validation] of validations.entries()) {
    const criterion = criterionOf(validation.rule);
    if (criterion === null) continue;
    model.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [
        model.getters.getRangeDataFromZone(sheetId, zoneOf(shownPart(model, sheetId, validation.area))),
      ],
      rule: { id: `${sheetId}-${index}`, criterion, isBlocking: isBlocking(validation.errorAlert) },
    });
  }
}

function criterionOf(rule: unknown): DataValidationCriterion | null {
  const list = field(rule, 'list');
  if (list !== undefined) return listCriterion(field(list, 'source'));
  const number = field(rule, 'decimal') ?? field(rule, 'wholeNumber');
  if (number !== undefined) return numberCriterion(number);
  const formula = field(field(rule, 'custom'), 'formula');
  return typeof formula === 'string' ? { type: 'customFormula', values: [formula] } : null;
}

function listCriterion(source: unknown): DataValidationCriterion | null {
  if (typeof source !== 'string') return null;
  return source.startsWith('=')
    ? { type: 'isValueInRange', values: [source.slice(1)], displayStyle: 'arrow' }
    : {
        type: 'isValueInList',
        values: source.split(',').map((value) => value.trim()),
        displayStyle: 'arrow',
      };
}

const comparisons = {
  GreaterThan: 'isGreaterThan',
  GreaterThanOrEqualTo: 'isGreaterOrEqualTo',
  LessThan: 'isLessThan',
  LessThanOrEqualTo: 'isLessOrEqualTo',
  EqualTo: 'isEqual',
  NotEqualTo: 'isNotEqual',
} as const;

function numberCriterion(rule: unknown): DataValidationCriterion | null {
  const first = text(field(rule, 'formula1'));
  const second = text(field(rule, 'formula2'));
  const operator = field(rule, 'operator');
  if (operator === 'Between') return { type: 'isBetween', values: [first, second] };
  if (operator === 'NotBetween') return { type: 'isNotBetween', values: [first, second] };
  const type = Object.entries(comparisons).find(([name]) => name === operator)?.[1];
  return type === undefined ? null : { type, values: [first] };
}

function isBlocking(alert: unknown): boolean {
  return field(alert, 'showAlert') !== false && (field(alert, 'style') ?? 'Stop') === 'Stop';
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
