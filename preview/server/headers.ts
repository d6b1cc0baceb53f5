/**
 * No request may leave this machine: everything comes from the server itself. The page with the grid needs `eval`
 * because the grid compiles formulas and templates with it; the pane runs under the policy that it has in Excel.
 */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
  const scripts = pathname.startsWith('/preview/') ? "'self' 'unsafe-eval'" : "'self'";
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      `script-src ${scripts}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "frame-src 'self'",
      "frame-ancestors 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
