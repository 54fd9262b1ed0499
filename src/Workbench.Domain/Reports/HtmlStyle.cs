namespace Workbench.Domain.Reports;

/// <summary>The look of a report in HTML: serif for what others wrote, sans for what the desk writes, one accent colour.</summary>
internal static class HtmlStyle
{
    /// <summary>The sign that stands beside a status word, so that colour never says anything alone.</summary>
    public static string Icon(string style) =>
        style switch
        {
            "ok" => "✓",
            "no" => "✕",
            "mix" => "⇄",
            "nee" => "?",
            "none" => "“”",
            "wait" => "…",
            "context" => "i",
            "flag" => "⚑",
            _ => "○",
        };

    public const string Sheet = """
        :root { --ink: #1c2024; --soft: #60646c; --line: #e2e4e9; --paper: #fff; --bg: #f6f7f9; --accent: #3451b2;
          --ok: #18794e; --no: #c62a2f; --mix: #ad5700; --nee: #60646c; --none: #8a5a00; --wait: #5746af; --open: #60646c;
          --serif: Charter, "Iowan Old Style", "Noto Serif", Georgia, serif;
          --sans: "Source Sans 3", Inter, system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
          --mono: ui-monospace, "SF Mono", Consolas, monospace; color-scheme: light dark; }
        @media (prefers-color-scheme: dark) { :root { --ink: #edeef0; --soft: #b0b4ba; --line: #363a3f; --paper: #18191b; --bg: #111113;
          --accent: #9eb1ff; --ok: #3dd68c; --no: #ff9592; --mix: #ffa057; --nee: #b0b4ba; --none: #ffca16; --wait: #baa7ff; --open: #b0b4ba; } }
        * { box-sizing: border-box; }
        html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        body { margin: 0; padding: 0 clamp(1rem, 4vw, 3rem); background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); overflow-wrap: break-word; }
        a { color: var(--accent); text-underline-offset: 2px; }
        a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        .skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; top: 1rem; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        header, .page { max-width: 70rem; margin: 0 auto; }
        header { padding-top: clamp(1.5rem, 5vw, 3.5rem); padding-bottom: 1.5rem; }
        h1, blockquote, q, cite { font-family: var(--serif); }
        h1 { font-size: clamp(1.55rem, 1.1rem + 2.2vw, 2.4rem); line-height: 1.2; font-weight: 600; margin: 0 0 .5rem; max-width: 24em; text-wrap: balance; }
        h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .75rem; }
        h3 { font-size: 1rem; margin: 1.75rem 0 .25rem; }
        h4 { font-size: .8rem; letter-spacing: .02em; color: var(--soft); margin: 1.1rem 0 .35rem; }
        p { margin: 0 0 .5rem; }
        .kicker { color: var(--accent); font-weight: 600; margin: 0 0 .6rem; }
        .byline, .sum, .also, .says { color: var(--soft); }
        .draft { border: 1px dashed var(--wait); border-radius: 8px; padding: .6rem .9rem; max-width: 46rem; } .draft b { color: var(--wait); }
        .n, code { font-family: var(--mono); font-size: .85em; color: var(--soft); }
        code { overflow-wrap: anywhere; }
        .small { font-size: .85rem; color: var(--soft); }
        .ok { --tone: var(--ok); } .no { --tone: var(--no); } .mix { --tone: var(--mix); } .nee { --tone: var(--nee); }
        .none { --tone: var(--none); } .wait { --tone: var(--wait); } .open, .context { --tone: var(--open); }
        .icon { display: inline-block; min-width: 1.1em; text-align: center; font-weight: 700; color: var(--tone); }
        .mark { color: var(--tone); font-weight: 600; white-space: nowrap; }
        .tally { margin-top: 1.4rem; max-width: 60rem; } .sum { margin: 0 0 .35rem; } .also { font-size: .85rem; margin: .5rem 0 0; }
        .cautions { margin-top: 1.2rem; border-inline-start: 3px solid var(--wait); padding-inline-start: .9rem; max-width: 46rem; overflow-wrap: anywhere; } .cautions ul { margin: 0; padding-inline-start: 1.2rem; }
        .bar { display: flex; gap: 2px; height: 10px; border-radius: 5px; overflow: hidden; background: var(--line); }
        .bar i { background: var(--tone); min-width: 3px; } .bar .open { opacity: .35; } .bar .wait { opacity: .75; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .55rem 0 0; padding: 0; font-size: .92rem; }
        .page { padding-top: 1.5rem; padding-bottom: 4rem; border-top: 1px solid var(--line); }
        main { min-width: 0; max-width: 50rem; } main > section + section { margin-top: 3.25rem; padding-top: 2rem; border-top: 1px solid var(--line); }
        nav h2 { font-size: .85rem; color: var(--soft); margin: 0 0 .5rem; }
        nav { margin-bottom: 2.5rem; font-size: .92rem; }
        .toc, .toc ol { list-style: none; margin: 0; padding: 0; } .toc > li { margin: 0 0 .35rem; } .toc ol { margin: .3rem 0 .7rem; }
        .toc a { text-decoration: none; } .toc a:hover { text-decoration: underline; }
        .toc ol a { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink); padding: .12rem 0; }
        .claim { padding: 1.5rem 0 1.25rem; } .claim + .claim { border-top: 1px solid var(--line); } .claim:target { outline: none; }
        .claim:target blockquote { background: color-mix(in srgb, var(--accent) 8%, transparent); }
        .claim h3 { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; margin: 0 0 .6rem; font-size: 1.05rem; }
        .claim h3 a { text-decoration: none; }
        blockquote { margin: 0 0 .8rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--tone, var(--line)); font-size: 1.22rem; line-height: 1.5; }
        dl { margin: 0; } dd { margin: 0; }
        .about > div, .record > div, .terms > div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; padding: .12rem 0; }
        .about dt, .record dt, .terms dt { color: var(--soft); } .terms { margin: .5rem 0 0; } .terms dt { color: var(--ink); font-weight: 600; }
        .rationale { white-space: pre-line; max-width: 44rem; } .about + .rationale { margin-top: .8rem; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        th { text-align: start; font-size: .8rem; color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--line); padding: .25rem .75rem .25rem 0; }
        td { vertical-align: top; padding: .6rem .75rem .5rem 0; border-bottom: 1px solid var(--line); } td p { margin: 0 0 .25rem; }
        td:nth-child(1) { width: 7rem; } td:nth-child(3) { width: 10rem; } td:nth-child(4) { width: 11rem; }
        td:nth-child(3), td:nth-child(4) { color: var(--soft); font-size: .85rem; }
        q, cite { font-style: normal; } q { quotes: none; } td q { font-size: 1.02rem; white-space: pre-line; } .known { color: var(--ink); }
        .tag { font-size: .75rem; color: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 .35em; white-space: nowrap; }
        .flags { list-style: none; margin: 0 0 .6rem; padding: 0; } .flags li { margin: .2rem 0; } .flags .icon { color: var(--mix); }
        .claim > .small { margin: 1rem 0 0; font-size: .8rem; }
        .listed { list-style: none; margin: 1rem 0 0; padding: 0; } .listed li { margin: 0 0 1.1rem; } .listed p { margin: 0 0 .2rem; }
        .listed blockquote { font-size: 1.05rem; margin: 0 0 .2rem; }
        .sources { padding-inline-start: 1.6rem; margin: 0; } .sources li { margin: 0 0 .8rem; } .sources .small { margin: .1rem 0 0; }
        .sources a { overflow-wrap: anywhere; }
        @media (min-width: 64rem) {
          .page { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 3.5rem; }
          nav { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow: auto; margin: 0; }
        }
        @media (max-width: 44rem) {
          table, tbody, tr, td { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } td, td:nth-child(n) { width: auto; border: 0; padding: .1rem 0; }
          td:nth-child(4) p { display: inline; } td:nth-child(4) p + p::before { content: " · "; } td:nth-child(3) p { display: inline; } td:nth-child(3) p + p::before { content: " · "; }
          .about > div, .record > div, .terms > div { grid-template-columns: 1fr; padding: .25rem 0; }
        }
        @media print {
          :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --accent: #000; --ok: #0b5132; --no: #8f1418; --mix: #7a3d00; --nee: #444; --none: #5c3c00; --wait: #3a2d80; --open: #444; color-scheme: light; }
          @page { margin: 18mm 16mm; }
          body { font-size: 10.5pt; } body { padding: 0; } header, .page { max-width: none; } .page { display: block; } main { max-width: none; }
          .skip, nav { display: none; } .claim, .listed li, .sources li, tr, .terms > div { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
          .bar i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          a { text-decoration: none; } td cite a::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
        }

        """;
}
