/** Name and password do not belong together, whichever of them is wrong. */
export class WrongCredentials extends Error {
  override readonly name = 'WrongCredentials';
}

/** Too many failures from this account or address: nothing is checked before the time is over. */
export class SignInSlowed extends Error {
  override readonly name = 'SignInSlowed';

  constructor(readonly seconds: number) {
    super(`sign-in is slowed for ${String(seconds)} s`);
  }
}

/** The old password is not the account's. */
export class WrongPassword extends Error {
  override readonly name = 'WrongPassword';
}

/** The new password is too easy. */
export class WeakPassword extends Error {
  override readonly name = 'WeakPassword';
}

/** There is no such account. */
export class AccountNotFound extends Error {
  override readonly name = 'AccountNotFound';
}

export class LoginNameTaken extends Error {
  override readonly name = 'LoginNameTaken';
}

/** The register of organs does not have this one. */
export class UnknownOrgan extends Error {
  override readonly name = 'UnknownOrgan';
}

/** An administrator may not change what he himself may do. */
export class OwnAccountUntouchable extends Error {
  override readonly name = 'OwnAccountUntouchable';
}
