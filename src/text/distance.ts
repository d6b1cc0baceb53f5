/** How many letters must be added, dropped or exchanged to turn one text into the other (Levenshtein). */
export function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const exchanged = at(above, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(exchanged, at(above, column) + 1, at(current, column - 1) + 1));
    }
    above = current;
  }
  return at(above, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
