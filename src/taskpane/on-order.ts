/**
 * Hands an order on. `whenDone` follows once it is done, be it only at “Thử lại”: a form closes then and not before, so
 * that nothing typed is lost when Excel refuses.
 */
export type OnOrder<One> = (order: One, whenDone?: () => void) => void;
