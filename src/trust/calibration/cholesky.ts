/** A symmetric positive definite matrix taken apart, ready to solve with. */
export interface Factor {
  /** x of A x = b. */
  solve(right: Float64Array): Float64Array;
}

/** Smallest pivot: below it a direction says nothing, and must not blow up. */
const SMALLEST_PIVOT = 1e-10;

/**
 * Cholesky factor of a symmetric positive definite matrix.
 *
 * @param matrix - `size` × `size`, by rows; its lower half is overwritten.
 * @see Golub & Van Loan, "Matrix Computations", section 4.2
 */
export function factorise(matrix: Float64Array, size: number): Factor {
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = at(row, column);
      for (let before = 0; before < column; before += 1) sum -= at(row, before) * at(column, before);
      matrix[row * size + column] = row === column ? Math.sqrt(Math.max(sum, SMALLEST_PIVOT)) : sum / at(column, column);
    }
  }
  return {
    solve: (right) => {
      const x = Float64Array.from(right);
      for (let row = 0; row < size; row += 1) {
        let sum = x[row] ?? 0;
        for (let before = 0; before < row; before += 1) sum -= at(row, before) * (x[before] ?? 0);
        x[row] = sum / at(row, row);
      }
      for (let row = size - 1; row >= 0; row -= 1) {
        let sum = x[row] ?? 0;
        for (let after = row + 1; after < size; after += 1) sum -= at(after, row) * (x[after] ?? 0);
        x[row] = sum / at(row, row);
      }
      return x;
    },
  };
}
