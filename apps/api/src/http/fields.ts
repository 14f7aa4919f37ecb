export {
  DateField,
  EnumField,
  EnumListField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  ObjectField,
  RecordField,
  SecretField,
  TextField,
  type FieldOptions,
} from './fields.decorator.js';
