import { noteAvailability } from '../../src/store/availability-table.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { fillArchive } from './filled-archive.ts';
import { indexContract } from './index-contract.ts';

indexContract('the index in a state file', {
  fill: fillArchive,
  async noteAvailability({ place }, url, httpStatus, at) {
    const state = await StateDatabase.open(place.stateFile);
    await state.write((sql) => noteAvailability(sql, url, httpStatus, at));
    await state.close();
  },
});
