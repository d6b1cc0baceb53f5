import { createMemoryBackend } from '../../../preview/backend/memory.ts';
import { createHost } from '../../../preview/host/host.ts';

/** The batch of `worksheets.getItem('Sheet1').load('name')`, as office.js sends it. */
const batch = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
    { Id: 5, ActionType: 5, Name: '' },
    { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
    { Id: 7, ActionType: 2, Name: '', ObjectPathId: 5, QueryInfo: { Select: ['name'] } },
  ],
  ObjectPaths: {
    '1': { Id: 1, ObjectPathType: 1, Name: '' },
    '3': { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    '5': {
      Id: 5,
      ObjectPathType: 5,
      Name: '',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['Sheet1'] },
    },
  },
};

describe('the ProcessQuery protocol', () => {
  test('every action has a result, traces included', async () => {
    const host = createHost(createMemoryBackend());
    const id = '{00000000-0001-0000-0000-000000000000}';
    expect(await host.process(batch)).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 5, Value: null },
        { ActionId: 6, Value: { Id: id } },
        { ActionId: 7, Value: { Id: id, Name: 'Sheet1' } },
      ],
      TraceIds: [5],
    });
  });

  test('a failure names its code and the index of its action', async () => {
    const host = createHost(createMemoryBackend(['Khối']));
    expect(await host.process(batch)).toMatchObject({
      Error: { Code: 'ItemNotFound', ActionIndex: 3, HttpStatusCode: 404 },
      Results: [{ ActionId: 2 }, { ActionId: 4 }, { ActionId: 5 }],
    });
  });

  test('what is no ProcessQuery body is refused as a programming error', () => {
    const host = createHost(createMemoryBackend());
    expect(() => host.process({ actions: [] })).toThrow(TypeError);
  });

  test('a load is answered after its patience is over, when a calculation never ends', async () => {
    const backend = { ...createMemoryBackend(), settled: () => new Promise<void>(() => undefined) };
    const host = createHost(backend, { patience: 1 });
    expect(await host.process(batch)).not.toHaveProperty('Error');
  });

  test('a property that lies on the prototype of objects is not found by name', async () => {
    const host = createHost(createMemoryBackend());
    const query = {
      ...batch,
      Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ['constructor'] } }],
    };
    expect(await host.process(query)).toMatchObject({ Error: { Code: 'ApiNotFound' } });
  });
});
