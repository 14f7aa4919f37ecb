export { journal } from '@mingjing/casework/journal';
