export { SavedViewEntity } from './saved-view.entity.js';
export {
  MOST_VIEWS,
  SavedViews,
  TooManyViews,
  ViewNameTaken,
  ViewNotFound,
  type SavedView,
} from './saved-views.js';
export { SavedViewsModule } from './saved-views.module.js';
