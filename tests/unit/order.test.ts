import { describe, expect, it } from 'vitest';
import { byName, compareInsatser, type OrderFacts } from '../../src/model/order.ts';

const fakta = (andringar: Partial<OrderFacts>): OrderFacts => ({
  titel: 'Mitten',
  typ: 'individ',
  lage: 'pagar',
  farskhet: 'aktuell',
  ...andringar,
});
const ordnade = (...lista: Partial<OrderFacts>[]) => lista.map(fakta).sort(compareInsatser);
const titlar = (...lista: Partial<OrderFacts>[]) => ordnade(...lista).map((i) => i.titel);

describe('the order of insatser', () => {
  it('puts living first, then planned, then ended', () => {
    expect(ordnade({ lage: 'avslutad' }, { lage: 'planerad' }, { lage: 'pagar' }).map((i) => i.lage)).toEqual([
      'pagar',
      'planerad',
      'avslutad',
    ]);
  });

  it('does not put an insats back because it is unknown whether it goes on', () => {
    expect(titlar({ titel: 'B', lage: 'pagar' }, { titel: 'A', lage: 'okant' })).toEqual(['A', 'B']);
  });

  it('puts support to a person before structure, and structure before learning', () => {
    expect(ordnade({ typ: 'kompetens' }, { typ: 'samverkan' }, { typ: 'individ' }).map((i) => i.typ)).toEqual([
      'individ',
      'samverkan',
      'kompetens',
    ]);
  });

  it('puts open before unstated, then queue, then closed', () => {
    const lista = [{ intag: 'stangt' }, { intag: 'ko' }, {}, { intag: 'oppet' }] as const;
    expect(ordnade(...lista).map((i) => i.intag)).toEqual(['oppet', undefined, 'ko', 'stangt']);
  });

  it('puts fresh facts before stale', () => {
    expect(
      ordnade({ farskhet: 'obekraftad' }, { farskhet: 'aldre' }, { farskhet: 'aktuell' }).map((i) => i.farskhet),
    ).toEqual(['aktuell', 'aldre', 'obekraftad']);
  });

  it('goes by name last, with å, ä and ö after z', () => {
    expect(
      titlar({ titel: 'Österled' }, { titel: 'Ängen' }, { titel: 'Zenit' }, { titel: 'Åter' }, { titel: 'alis' }),
    ).toEqual(['alis', 'Zenit', 'Åter', 'Ängen', 'Österled']);
  });

  it('weighs state above kind, kind above intake, intake above freshness, freshness above name', () => {
    expect(
      titlar(
        { titel: '5', lage: 'avslutad', typ: 'individ' },
        { titel: '4', typ: 'samverkan', intag: 'oppet' },
        { titel: '3', intag: 'stangt', farskhet: 'aktuell' },
        { titel: '1', intag: 'oppet', farskhet: 'aldre' },
        { titel: '0', intag: 'oppet', farskhet: 'obekraftad' },
      ),
    ).toEqual(['1', '0', '3', '4', '5']);
  });

  it('holds equals equal, so that a stable sort keeps their order', () => {
    expect(compareInsatser(fakta({}), fakta({}))).toBe(0);
  });
});

describe('the order of names', () => {
  it('is Swedish', () => {
    expect(['Örebro', 'Älvsbyn', 'Åre', 'Växjö', 'Ale'].sort(byName)).toEqual([
      'Ale',
      'Växjö',
      'Åre',
      'Älvsbyn',
      'Örebro',
    ]);
  });
});
