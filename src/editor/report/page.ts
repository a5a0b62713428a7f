import * as vscode from 'vscode';
import { html, type Html } from '../../core/views/escape.ts';

/** The page of the webview: nothing of elsewhere loads, and no script but ours runs. It remembers its mail. */
export function pageOf(
  webview: vscode.Webview,
  folder: vscode.Uri,
  mail: vscode.Uri,
  language: string,
  content: Html,
): string {
  const nonce = crypto.randomUUID();
  const media = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${media('report.css')}">
<script nonce="${nonce}" src="${media('report.js')}" defer></script>
<title>NDR Lens</title>
</head>
<body data-mail="${mail.toString()}">${content}</body>
</html>
`.toString();
}

/** A page that says one thing, and loads nothing. */
export function statusPage(text: string): string {
  const policy = "default-src 'none'";
  return html`<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>NDR Lens</title>
</head>
<body><p role="status">${text}</p></body>
</html>
`.toString();
}
