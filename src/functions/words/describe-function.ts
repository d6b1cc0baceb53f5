import type { CellError, Cells } from '../../workbook/cells.ts';
import type { CustomFunction, FunctionResult, Parameter } from '../contract.ts';

/** A sentence in the two languages of functions.json; Vietnamese is the default. */
export type Localised = { readonly vi: string; readonly en: string };

/** An argument as an example writes it: one cell, a range, or null when it is left out. */
export type ExampleArgument = string | number | boolean | CellError | Cells | null;

export type Example = {
  readonly title: Localised;
  /** With a repeating parameter, the remaining arguments are its ranges. */
  readonly args: readonly ExampleArgument[];
  readonly result: FunctionResult;
};

export type DescribedParameter = Parameter & { readonly description: Localised };

/** A function with everything that is said about it: the source of functions.json, the reference page and the tests. */
export type DescribedFunction = Omit<CustomFunction, 'parameters'> & {
  readonly description: Localised;
  readonly parameters: readonly DescribedParameter[];
  readonly example: Example;
};

type Words<Name extends string> = {
  readonly description: Localised;
  /** One entry for each parameter, no more and no less: the compiler holds it against the definition. */
  readonly parameters: Readonly<Record<Name, Localised>>;
  readonly example: Example;
};

/** Joins a function with its words. */
export function describeFunction<Name extends string>(
  definition: CustomFunction<Name>,
  words: Words<NoInfer<Name>>,
): DescribedFunction {
  const { id, result, run } = definition;
  const descriptions: Readonly<Record<Name, Localised>> = words.parameters;
  return {
    id,
    result,
    run,
    description: words.description,
    parameters: definition.parameters.map((parameter) => ({
      ...parameter,
      description: descriptions[parameter.name],
    })),
    example: words.example,
  };
}
