// SPDX-License-Identifier: MIT
// Generated from core/enums.tsv and core/data/reasons.tsv by npm run generate: do not change it here.

/**
 * What a block is.
 * - `title` (kept): the article's headline
 * - `dateline`: a place, an outlet, a date: «السومرية نيوز – دوليات», «الثلاثاء 11 يونيو 2024 - 10:14 ص»
 * - `byline`: who wrote it: «كتب: أحمد محمد»
 * - `body` (kept): a paragraph, an item of a list, a row of a table of the article
 * - `subheading` (kept): a heading inside the article, a line under its title
 * - `caption`: what stands under a picture
 * - `source`: whom the text is from: «المصدر: رويترز»
 * - `read_also`: an insert in the article: its heading, its line, or the whole other article
 * - `related`: a list of other headlines, with its heading
 * - `tags`: key words
 * - `share`: buttons to share, print, save
 * - `navigation`: menus, paths, sections of the site
 * - `promo`: subscriptions, applications, channels, advertisements
 * - `comments`: readers' comments and their form
 * - `legal`: rights and terms
 * - `other`: any other part of the page
 */
export type BlockKind =
  | 'title' | 'dateline' | 'byline' | 'body' | 'subheading' | 'caption' | 'source' | 'read_also' | 'related' | 'tags'
  | 'share' | 'navigation' | 'promo' | 'comments' | 'legal' | 'other';

/**
 * What the source tells of a block's form.
 * - `paragraph`: a line or paragraph
 * - `heading`: h1 to h6
 * - `list_item`: an item of a list
 * - `table_row`: a row of a table, its cells separated by tabs
 * - `preformatted`: spaces and line breaks count
 */
export type BlockShape =
  | 'paragraph' | 'heading' | 'list_item' | 'table_row' | 'preformatted';

/**
 * How an item of a list is marked.
 * - `bullet`: a bullet: no number
 * - `decimal`: 1. 2. 3.
 * - `arabic_indic`: ١. ٢. ٣.
 * - `lower_alpha`: a. b. c.
 * - `upper_alpha`: A. B. C.
 * - `lower_roman`: i. ii. iii.
 * - `upper_roman`: I. II. III.
 * - `other`: any other mark, as it was typed: أ- 2.1.
 */
export type ListStyle =
  | 'bullet' | 'decimal' | 'arabic_indic' | 'lower_alpha' | 'upper_alpha' | 'lower_roman' | 'upper_roman' | 'other';

/**
 * The part of a table that a row stands in.
 * - `caption`: no row: the table's caption
 * - `head`: thead
 * - `body`: tbody
 * - `foot`: tfoot
 */
export type TablePart =
  | 'caption' | 'head' | 'body' | 'foot';

/**
 * What words of a block are set in.
 * - `link`: a link
 * - `strong`: b, strong, a bold style
 * - `emphasis`: i, em, an italic style
 * - `superscript`: what is raised and has no character of its own: 21<sup>st</sup>
 * - `subscript`: the same, lowered
 */
export type InlineKind =
  | 'link' | 'strong' | 'emphasis' | 'superscript' | 'subscript';

/**
 * A repair of the text, with a switch of its own.
 * - `line_endings`: CR LF, CR, NEL, LS, PS become LF
 * - `spaces`: runs of spaces, NBSP and kin become one space; none is left at a line's ends
 * - `blank_lines`: runs of blank lines (also of spaces or NBSP only) become one
 * - `invisible`: zero-width, bidi control and other default-ignorable characters go; ZWNJ and ZWJ stay where they join or separate letters
 * - `tatweel`: kashida inside or around a word goes: كـتـاب, كتاب
 * - `presentation_forms`: ﻛﺘﺎﺏ becomes كتاب
 * - `letters`: Persian and Urdu yeh, kaf, heh inside Arabic words: علی becomes على or علي by its place
 * - `entities`: HTML entities that were pasted as text: &quot; &nbsp; &#1575;
 * - `punctuation`: Latin , ; ? between Arabic words become ، ؛ ؟
 * - `punctuation_spaces`: a space before a mark, none after it: "لا"،مضيفا becomes "لا"، مضيفا
 * - `repeated_marks`: ،، becomes ، and !!!! becomes !
 * - `bullets`: • ● ▪ ◦ - * at a line's start become one bullet and a space
 * - `mojibake`: text that was read in the wrong encoding: Ø§Ù„Ø³Ù„Ø§Ù…, ÇáÓáÇã become السلام
 * - `conjunction`: قال و أضاف becomes قال وأضاف
 * - `wrapped_lines`: lines that a PDF, a mail or a program broke become one paragraph again
 * - `page_furniture`: what a document's pages have beside the text goes: running heads and feet, page numbers, lines of contents
 * - `mail_quotes`: > at the lines' starts of a mail that was answered or forwarded goes
 * - `link_marks`: what stands for a link of the page: دجلة[1] becomes دجلة, التاريخ[عدل] becomes التاريخ; and pic.twitter.com/… behind the last word
 * - `leading_marks`: a mark before its line, as in subtitles: ؟هل وصلت becomes هل وصلت؟
 * - `markdown`: marks of Markdown, and a messenger's or subtitles', where the text has them: ## أهداف **المركز** becomes the heading أهداف المركز
 * - `visual_order`: letters, words and numbers that a PDF gives as they are seen, from left to right, are turned into the order of reading
 * - `lam_alef`: the letters of lam-alef that a PDF gives in turned order: االقتصاد becomes الاقتصاد
 * - `filler`: what a PDF gives for a stretch between two letters: وزي##ر, م""ؤتمر become وزير, مؤتمر
 * - `detached_marks`: vowel signs that a PDF gives apart from their letter, behind a space or on a line of their own
 * - `quotes`: to the style that is asked for
 * - `dashes`: to the style that is asked for
 * - `ellipses`: to the style that is asked for
 * - `digits`: to the style that is asked for
 */
export type RepairRule =
  | 'line_endings' | 'spaces' | 'blank_lines' | 'invisible' | 'tatweel' | 'presentation_forms' | 'letters' | 'entities'
  | 'punctuation' | 'punctuation_spaces' | 'repeated_marks' | 'bullets' | 'mojibake' | 'conjunction' | 'wrapped_lines'
  | 'page_furniture' | 'mail_quotes' | 'link_marks' | 'leading_marks' | 'markdown' | 'visual_order' | 'lam_alef'
  | 'filler' | 'detached_marks' | 'quotes' | 'dashes' | 'ellipses' | 'digits';

/**
 * What a mention names.
 * - `person`: a person
 * - `organisation`: an organisation
 * - `place`: a place
 * - `misc`: any other name: a nationality, an event, a work
 * - `date`: a date, an interval, a season
 * - `time`: a time of day
 * - `duration`: «ثلاثة أشهر»
 * - `number`: a number of things
 * - `percent`: a share of a hundred
 * - `money`: an amount with its currency
 * - `quantity`: a number with its unit: «15 كيلومترا»
 */
export type MentionType =
  | 'person' | 'organisation' | 'place' | 'misc' | 'date' | 'time' | 'duration' | 'number' | 'percent' | 'money'
  | 'quantity';

/**
 * Where the knowledge that this is a name came from.
 * - `gazetteer`: the lists of names
 * - `rule`: the words around it
 * - `model`: learned weights
 * - `user`: the caller's own names
 */
export type Origin =
  | 'gazetteer' | 'rule' | 'model' | 'user';

/**
 * How a name came to its Latin letters.
 * - `listed`: a table has how the press spells this name
 * - `spelled`: a guess: word by word, and by the letters where a word is in no table
 * - `told`: the text has the acronym in brackets: منظمة الصحة العالمية (WHO)
 * - `translated`: a guess: an organisation's name word by word, where every word is known
 */
export type LatinOrigin =
  | 'listed' | 'spelled' | 'told' | 'translated';

/**
 * Where a field of the article is said; of two the one that stands first is believed, but where the field says otherwise.
 * - `text`: in the article's own lines
 * - `open_graph`: in the page's head for sharing: og:title, article:published_time
 * - `json_ld`: in the page's JSON-LD: a NewsArticle of schema.org
 * - `microdata`: in the page's elements: itemprop
 * - `meta`: in another meta of the head: author, dc.date, citation_author
 * - `html`: in HTML itself: title, html lang, link rel=canonical, time
 */
export type FieldOrigin =
  | 'text' | 'open_graph' | 'json_ld' | 'microdata' | 'meta' | 'html';

/**
 * Something about the input that a person should know, and that did not stop the work.
 * - `encoding`: the bytes were not UTF-8; `detail` names the charset they were read as
 * - `ill_formed`: bytes that the encoding does not allow, replaced by U+FFFD
 * - `binary`: the bytes look like no text at all (many NUL or control bytes)
 * - `bidi_override`: a direction override (U+202A–E, U+2066–9): it can make text read as something else
 * - `too_deep`: HTML nested deeper than is read; what is below is kept as text
 * - `from_pdf`: it looks like the text of a PDF; look at order and letters
 * - `wrapped`: its lines were broken at a width; they were joined to paragraphs
 * - `visual_order`: lines or words stood in the order in which they are seen, not read; they were turned
 * - `order_lost`: words or numbers stand where they do not belong or are spelled backwards, and cannot be put right; no names and amounts are read there. The span is the first such line
 * - `ocr`: it looks like the text of a scan that a program read; look at letters and numbers
 * - `mail`: it looks like a mail, answered or forwarded
 * - `not_arabic`: it is in a language other than Arabic; its letters are left as they are, and no names are read
 * - `folded`: parts of the page were folded, and the browser did not copy them: questions without their answers
 * - `doubtful_article`: what stays may not be the article: the span is where another candidate stands, empty where there is none
 */
export type IssueCode =
  | 'encoding' | 'ill_formed' | 'binary' | 'bidi_override' | 'too_deep' | 'from_pdf' | 'wrapped' | 'visual_order'
  | 'order_lost' | 'ocr' | 'mail' | 'not_arabic' | 'folded' | 'doubtful_article';

/**
 * Why a block or a cut is what it is; a row of core/data/reasons.tsv.
 * - `cue`: The words “{cue}” say so
 * - `repeats_on_site`: A line that the site’s pages have in common
 * - `in_section`: It stands under the heading “{cue}”
 * - `other_article`: Another text under “{cue}”
 * - `body`: A paragraph of the article
 * - `short_paragraph`: A short line inside the article
 * - `list`: A list of the article
 * - `title`: A headline whose words come back in the article
 * - `title_again`: The title once more
 * - `first_line`: The first line before the article
 * - `subheading`: A short heading with paragraphs under it
 * - `subtitle`: The line right under the title
 * - `standfirst`: A standfirst between title and article
 * - `under_title`: A short line between title and article
 * - `photo_credit`: It ends with a photo credit
 * - `date_line`: A date or a time and nothing else
 * - `date_first`: It begins with a date or a time
 * - `place_agency`: A place or an outlet between dashes
 * - `signed_off`: A credit in brackets
 * - `above_article`: A line above the article
 * - `after_article`: A line after the article's end
 * - `headline_after_article`: Another headline after the article's end
 * - `headlines_inside`: Headlines of other texts under “{cue}” inside the article
 * - `link_line`: The whole line is a link
 * - `in_figcaption`: A figure's caption in the page
 * - `in_navigation`: From the page's navigation
 * - `in_footer`: From the page's footer
 * - `in_controls`: A button or a hidden part of the page
 * - `no_prose`: The paste has no paragraphs; every line stays
 * - `glued_before`: Glued to the begin of the line, and none of it
 * - `glued_after`: Glued to the end of the line, and none of it
 * - `seems_title`: In form and place like a title
 * - `seems_dateline`: In form and place like a date or a place
 * - `seems_byline`: In form and place like an author
 * - `seems_body`: In form and place like a paragraph of the article
 * - `seems_subheading`: In form and place like a subheading
 * - `seems_caption`: In form and place like a caption
 * - `seems_source`: In form and place like a source credit
 * - `seems_read_also`: In form and place like an insert
 * - `seems_related`: In form and place like another headline
 * - `seems_tags`: In form and place like a tag
 * - `seems_share`: In form and place like a share button
 * - `seems_navigation`: In form and place like navigation
 * - `seems_promo`: In form and place like a promotion
 * - `seems_comments`: In form and place like readers’ comments
 * - `seems_legal`: In form and place like a legal line
 * - `seems_other`: In form and place like a part of the page
 * - `mail_frame`: A part of a mail around the text
 * - `subtitle_time`: A number or a time in a file of subtitles
 * - `spoken`: Spoken words in a file of subtitles
 * - `printed_page`: Of a printed page: its number, or the contents
 * - `references`: Of an encyclopedia’s notes or references
 * - `message_frame`: Of the frame of a post or a message
 * - `player_line`: Of a player, an embed or a screen reader
 * - `reader_comments`: Among readers’ comments
 * - `copy_tail`: Added by the site when it was copied
 */
export type ReasonId =
  | 'cue' | 'repeats_on_site' | 'in_section' | 'other_article' | 'body' | 'short_paragraph' | 'list' | 'title'
  | 'title_again' | 'first_line' | 'subheading' | 'subtitle' | 'standfirst' | 'under_title' | 'photo_credit'
  | 'date_line' | 'date_first' | 'place_agency' | 'signed_off' | 'above_article' | 'after_article'
  | 'headline_after_article' | 'headlines_inside' | 'link_line' | 'in_figcaption' | 'in_navigation' | 'in_footer'
  | 'in_controls' | 'no_prose' | 'glued_before' | 'glued_after' | 'seems_title' | 'seems_dateline' | 'seems_byline'
  | 'seems_body' | 'seems_subheading' | 'seems_caption' | 'seems_source' | 'seems_read_also' | 'seems_related'
  | 'seems_tags' | 'seems_share' | 'seems_navigation' | 'seems_promo' | 'seems_comments' | 'seems_legal' | 'seems_other'
  | 'mail_frame' | 'subtitle_time' | 'spoken' | 'printed_page' | 'references' | 'message_frame' | 'player_line'
  | 'reader_comments' | 'copy_tail';

/**
 * The stages of the pipeline, in order.
 * - `read`: what the source tells, and one text
 * - `repair`: edits of the text
 * - `segment`: blocks
 * - `label`: what each block is
 * - `strip`: what is kept, and what is cut out of kept lines
 * - `tokenise`: words
 * - `tag`: mentions
 * - `link`: entities
 */
export type Stage =
  | 'read' | 'repair' | 'segment' | 'label' | 'strip' | 'tokenise' | 'tag' | 'link';

/**
 * What a paste is.
 * - `text`: plain text
 * - `html`: HTML
 */
export type InputFormat =
  | 'text' | 'html';

/**
 * What the offsets of an article count.
 * - `code_units`: UTF-16 code units, as strings of JavaScript, Java and C# do
 * - `code_points`: Unicode code points, as strings of Python and SQL do
 */
export type OffsetUnit =
  | 'code_units' | 'code_points';

/**
 * The form of double quotation marks, in Arabic lines.
 * - `as_is`: no change
 * - `guillemets`: « »
 * - `curly`: “ ”
 * - `straight`: " "
 */
export type QuoteStyle =
  | 'as_is' | 'guillemets' | 'curly' | 'straight';

/**
 * The form of dashes between spaces.
 * - `as_is`: no change
 * - `hyphen`: -
 * - `en`: –
 * - `em`: —
 */
export type DashStyle =
  | 'as_is' | 'hyphen' | 'en' | 'em';

/**
 * The form of an ellipsis.
 * - `as_is`: no change
 * - `character`: …
 * - `dots`: ...
 */
export type EllipsisStyle =
  | 'as_is' | 'character' | 'dots';

/**
 * The form of numbers that are not part of a Latin word.
 * - `as_is`: no change
 * - `latin`: 1.5
 * - `arabic_indic`: ١٫٥
 */
export type DigitStyle =
  | 'as_is' | 'latin' | 'arabic_indic';

/** What a mention is of that is a name. */
export type NameType = 'person' | 'organisation' | 'place' | 'misc';

/** Every kind of block. */
export declare const blockKinds: readonly BlockKind[];
/** The kinds of block that stay in the article unless a person says otherwise. */
export declare const keptKinds: readonly BlockKind[];
/** Every repair. */
export declare const repairRules: readonly RepairRule[];
/** The repairs that are made only where a style is asked for. */
export declare const styleRules: readonly RepairRule[];
/** Every type of mention. */
export declare const mentionTypes: readonly MentionType[];
/** The types of mention that are names; the others are dates and amounts. */
export declare const nameTypes: readonly NameType[];
/** The stages of the pipeline, in order. */
export declare const stages: readonly Stage[];
/** The styles that may be asked for. */
export declare const styles: {
  /** The form of double quotation marks, in Arabic lines. as_is: no change; guillemets: « »; curly: “ ”; straight: " " */
  readonly quotes: readonly QuoteStyle[];
  /** The form of dashes between spaces. as_is: no change; hyphen: -; en: –; em: — */
  readonly dashes: readonly DashStyle[];
  /** The form of an ellipsis. as_is: no change; character: …; dots: ... */
  readonly ellipses: readonly EllipsisStyle[];
  /** The form of numbers that are not part of a Latin word. as_is: no change; latin: 1.5; arabic_indic: ١٫٥ */
  readonly digits: readonly DigitStyle[];
};
/** A block of each kind, in words for a reader. */
export declare const kindWords: { readonly [Value in BlockKind]: { readonly ar: string; readonly en: string } };
/** A mention of each type, in words for a reader. */
export declare const typeWords: { readonly [Value in MentionType]: { readonly ar: string; readonly en: string } };
