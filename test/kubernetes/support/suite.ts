import { App, AppOptions } from './app';
import { Lab } from './lab';
import { missingLab } from './missing';

// A busy machine is slow: what has to be quick is measured elsewhere.
jest.setTimeout(300_000);

/** A suite with a lab of its own, and an app for each test. */
export function onKubernetes(title: string, tests: (started: { lab(): Lab; app(options?: AppOptions): Promise<App> }) => void, options: { readonly argoRollouts?: boolean } = {}): void {
  describe(title, () => {
    let lab: Lab | undefined;
    const apps: App[] = [];

    beforeAll(async () => {
      expect(missingLab(options.argoRollouts === true)).toBeUndefined();
      lab = await Lab.start(options);
    }, 120_000);

    afterEach(async () => {
      await Promise.all(apps.splice(0).map((one) => one.close()));
    });

    afterAll(() => lab?.stop(), 60_000);

    tests({
      lab: () => lab!,
      app: async (about) => {
        const app = await App.of(lab!, about);
        apps.push(app);
        return app;
      },
    });
  });
}
