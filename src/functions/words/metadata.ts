import { namespace } from '../contract.ts';
import type { DescribedFunction, DescribedParameter, Localised } from './describe-function.ts';

export type MetadataLanguage = keyof Localised;

/** functions.json as Excel reads it; one file for each language of the manifest, names and order always the same. */
export type FunctionsMetadata = {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
};

export type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  readonly options: { readonly stream: false; readonly cancelable: false; readonly volatile: false };
};

export type ParameterMetadata = {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
};

/** `helpBase` is the address of the reference page; each function has its own place in it. */
export function functionsMetadata(
  functions: readonly DescribedFunction[],
  language: MetadataLanguage,
  helpBase: string | null = null,
): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((definition) => functionMetadata(definition, language, helpBase)),
  };
}

/** The place of a function in the reference page. */
export function helpAnchor(id: string): string {
  return `${namespace}-${id}`.toLowerCase();
}

function functionMetadata(
  definition: DescribedFunction,
  language: MetadataLanguage,
  helpBase: string | null,
): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.description[language],
    ...(helpBase === null ? {} : { helpUrl: `${helpBase}#${helpAnchor(definition.id)}` }),
    parameters: definition.parameters.map((parameter) => parameterMetadata(parameter, language)),
    result: { type: 'any', dimensionality: definition.result },
    options: { stream: false, cancelable: false, volatile: false },
  };
}

function parameterMetadata(parameter: DescribedParameter, language: MetadataLanguage): ParameterMetadata {
  return {
    name: parameter.name,
    description: parameter.description[language],
    type: 'any',
    dimensionality: parameter.dimensionality,
    ...(parameter.optional === true ? { optional: true } : {}),
    ...(parameter.repeating === true ? { repeating: true } : {}),
  };
}
