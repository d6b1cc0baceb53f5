import { configure } from '@testing-library/react';

// A machine under load is slow, not wrong: whole pages and axe take their time there.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });
