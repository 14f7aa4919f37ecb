import { Component, type ReactNode } from 'react';

import { FailurePage } from './pages';

interface Props {
  readonly children: ReactNode;
}

/** Outside the router: whatever broke, a page says so. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <FailurePage error={this.state.error} retry={() => location.reload()} />;
  }
}
