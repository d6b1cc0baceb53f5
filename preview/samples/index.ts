import { caiLay2022 } from './cai-lay-2022.ts';
import type { Sample } from './sample.ts';
import { tongHop2021 } from './tong-hop-2021.ts';

/** The ready workbooks of the preview's start page. */
export const samples: readonly Sample[] = [caiLay2022, tongHop2021];
