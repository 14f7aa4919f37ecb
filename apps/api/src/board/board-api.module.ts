import { Module } from '@nestjs/common';
import { BoardModule } from '@mingjing/casework/board';
import { BoardController } from './board.controller.js';

@Module({ imports: [BoardModule], controllers: [BoardController] })
export class BoardApiModule {}
