export { AccountAdministration, type AccountDraft, type Powers } from './account-administration.js';
export { OwnAccount, refuseWeak, shortestPassword, type PasswordChange } from './own-account.js';
export {
  AccountNotFound,
  LoginNameTaken,
  OwnAccountUntouchable,
  SignInSlowed,
  UnknownOrgan,
  WeakPassword,
  WrongCredentials,
  WrongPassword,
} from './session-errors.js';
export { csrfTokenOf } from './session-token.js';
export { hasCsrfToken, Sessions, type NewSession, type SignedIn } from './sessions.js';
export { SessionsModule } from './sessions.module.js';
export { SignIn, type Credentials } from './sign-in.js';
export { SignInThrottle } from './sign-in-throttle.js';
