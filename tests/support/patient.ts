// A machine under load is slow, not wrong: 5 s, jest's own limit, are too few for laws over whole workbooks there.
jest.setTimeout(30_000);
