import type { DossierChecklist } from '../../scoring/index.ts';

/**
 * The parts of a dossier for an emulation title (Law 06/2022/QH15, Art. 84), for packs that do not list their own.
 * The proof of an initiative is asked of individuals only, so the office adds it where it is needed.
 */
export const usualDossier: DossierChecklist = {
  parts: [
    { id: 'TO-TRINH', title: 'Tờ trình', forms: [] },
    { id: 'BAO-CAO', title: 'Báo cáo thành tích', forms: [] },
    { id: 'BIEN-BAN', title: 'Biên bản bình xét', forms: [] },
  ],
  deadline: null,
  receiver: null,
  basis: 'Luật số 06/2022/QH15, Điều 84',
};
