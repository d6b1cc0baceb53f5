import type { DaySerial } from '../../scoring/index.ts';
import type { Sourced } from './sourced.ts';

/** A document that a plan or a rule rests on; number and date as it was issued. */
export type DocumentReference = {
  /** "632/KH-VP"; null for a draft without a number. */
  readonly number: string | null;
  /** Day of issue; null where the document leaves it blank. */
  readonly day: DaySerial | null;
  readonly issuer: string;
  readonly title: string;
};

/** KH kế hoạch, HD hướng dẫn, CTr chương trình, CT chỉ thị, BĐ bảng điểm. */
export type DocumentKind = 'KH' | 'HD' | 'CTr' | 'CT' | 'BĐ';

/** The document of the plan itself, with what its foot says. */
export type PlanDocument = Sourced &
  DocumentReference & {
    readonly kind: DocumentKind;
    /** The capacity in which it is signed, line by line: "TM. HỘI ĐỒNG", "CHỦ TỊCH". Persons are not named. */
    readonly signedAs: readonly string[];
    /** "VT, HC-QT": who keeps it, as the line "Lưu" says; null when there is none. */
    readonly archive: string | null;
    readonly copies: 'paper' | 'electronic';
  };

/** A document that the plan cites as its reason. */
export type LegalBasis = Sourced & {
  readonly kind: DocumentKind;
  readonly number: string | null;
  /** Documents of the State are numbered "633/KH-UBND", those of the Party "82-KH/BCĐ". */
  readonly numbering: 'state' | 'party';
  readonly day: DaySerial | null;
  /** Kind, number, day and issuer in one line, as it is printed under "Căn cứ". */
  readonly citation: string;
};
