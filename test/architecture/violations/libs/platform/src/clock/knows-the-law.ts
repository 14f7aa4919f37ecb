export { law } from '@mingjing/domain';
