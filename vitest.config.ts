import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait, for leases, delays and browsers: a third one fills the time on two cores.
    maxWorkers: 3,
  },
});
