export { IsString } from 'class-validator';
