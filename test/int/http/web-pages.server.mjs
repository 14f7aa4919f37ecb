// The pages are served by the compiled application: Jest cannot load the package that sends files.
import 'reflect-metadata';

const [folder, dist] = process.argv.slice(2);
const { AppModule } = await import(`${dist}/apps/api/src/app.module.js`);
const { createApplication } = await import(`${dist}/apps/api/src/http/application.js`);
const { readConfiguration } = await import(`${dist}/libs/platform/src/config/index.js`);
const { createLogger } = await import(`${dist}/libs/platform/src/logging/index.js`);

const configuration = readConfiguration();
const logger = createLogger('api', 'silent');
const module = AppModule.forRoot({ configuration, logger });
const app = await createApplication(module, { configuration, logger, webFolder: folder });
await app.listen(0, '127.0.0.1');
process.send(app.getHttpServer().address().port);
process.once('disconnect', () => void app.close().then(() => process.exit(0)));
