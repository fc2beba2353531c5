# SPDX-License-Identifier: MIT
# Written by tools/generate_python.mjs out of wasm/schema/article-1.json: change that, and run npm run generate.
"""The answer for one pasted text. Offsets count code points of `Article.text`, unless code units were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

ListStyle = Literal[
    "bullet",
    "decimal",
    "arabic_indic",
    "lower_alpha",
    "upper_alpha",
    "lower_roman",
    "upper_roman",
    "other",
]
TablePart = Literal[
    "caption",
    "head",
    "body",
    "foot",
]
InlineKind = Literal[
    "link",
    "strong",
    "emphasis",
    "superscript",
    "subscript",
]
BlockKind = Literal[
    "title",
    "dateline",
    "byline",
    "body",
    "subheading",
    "caption",
    "source",
    "read_also",
    "related",
    "tags",
    "share",
    "navigation",
    "promo",
    "comments",
    "legal",
    "other",
]
BlockShape = Literal[
    "paragraph",
    "heading",
    "list_item",
    "table_row",
    "preformatted",
]
ReasonId = Literal[
    "cue",
    "repeats_on_site",
    "in_section",
    "other_article",
    "body",
    "short_paragraph",
    "list",
    "title",
    "title_again",
    "first_line",
    "subheading",
    "subtitle",
    "standfirst",
    "under_title",
    "photo_credit",
    "date_line",
    "date_first",
    "place_agency",
    "signed_off",
    "above_article",
    "after_article",
    "headline_after_article",
    "headlines_inside",
    "link_line",
    "in_figcaption",
    "in_navigation",
    "in_footer",
    "in_controls",
    "no_prose",
    "glued_before",
    "glued_after",
    "seems_title",
    "seems_dateline",
    "seems_byline",
    "seems_body",
    "seems_subheading",
    "seems_caption",
    "seems_source",
    "seems_read_also",
    "seems_related",
    "seems_tags",
    "seems_share",
    "seems_navigation",
    "seems_promo",
    "seems_comments",
    "seems_legal",
    "seems_other",
    "mail_frame",
    "subtitle_time",
    "spoken",
    "printed_page",
    "references",
    "message_frame",
    "player_line",
    "reader_comments",
    "copy_tail",
]
RepairRule = Literal[
    "line_endings",
    "spaces",
    "blank_lines",
    "invisible",
    "tatweel",
    "presentation_forms",
    "letters",
    "entities",
    "punctuation",
    "punctuation_spaces",
    "repeated_marks",
    "bullets",
    "mojibake",
    "conjunction",
    "wrapped_lines",
    "page_furniture",
    "mail_quotes",
    "link_marks",
    "leading_marks",
    "markdown",
    "visual_order",
    "lam_alef",
    "filler",
    "detached_marks",
    "quotes",
    "dashes",
    "ellipses",
    "digits",
]
FieldOrigin = Literal[
    "text",
    "open_graph",
    "json_ld",
    "microdata",
    "meta",
    "html",
]
MentionType = Literal[
    "person",
    "organisation",
    "place",
    "misc",
    "date",
    "time",
    "duration",
    "number",
    "percent",
    "money",
    "quantity",
]
LatinOrigin = Literal[
    "listed",
    "spelled",
    "told",
    "translated",
]
Origin = Literal[
    "gazetteer",
    "rule",
    "model",
    "user",
]
IssueCode = Literal[
    "encoding",
    "ill_formed",
    "binary",
    "bidi_override",
    "too_deep",
    "from_pdf",
    "wrapped",
    "visual_order",
    "order_lost",
    "ocr",
    "mail",
    "not_arabic",
    "folded",
    "doubtful_article",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the text."""

    begin: int
    """UTF-16 code units, or code points where `offsets` says so."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Span:
        """Of what the JSON has."""
        return cls(
            begin=given["begin"],
            end=given["end"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Article of an article."""

    schema: int
    """The version of this schema."""
    version: str
    """Of tanqih."""
    models: Models
    """The trained weights that answered: `lines` labels blocks, `names` finds names. A checksum in
    hexadecimal digits, another for each training."""
    offsets: str | None = None
    """What offsets count, where that is not UTF-16 code units."""
    text: str
    """The paste as it was given; for HTML the text that was read out of it, a line a block. Lone
    surrogates and U+0000 are kept."""
    clean: str
    """The kept blocks, repaired, one blank line between them."""
    blocks: tuple[Block, ...]
    """Every block of the paste, kept or removed, in order."""
    edits: tuple[Edit, ...]
    """What was repaired, in order; edits do not overlap."""
    cuts: tuple[Cut, ...]
    """Of kept blocks, in order."""
    fields: Fields
    """What the page or the text says of the article; null: not said."""
    mentions: tuple[Mention, ...]
    """Of kept blocks, in order; mentions do not overlap."""
    entities: tuple[Entity, ...]
    """In order of first mention."""
    quotations: tuple[Quotation, ...]
    """Of kept blocks, in order."""
    images: tuple[ArticleImage, ...] = ()
    """Of HTML that has any: the pictures of the article, in order."""
    confidence: int
    """Percent: of answers so sure so many are right, which is an F1 of .95 over the words. Where it is
    too low to rely on, issues has doubtful_article."""
    other: Span | None
    """In the paste: removed paragraphs that are the next best article; null: there are none."""
    issues: tuple[Issue, ...]
    """What a person should know of the input; it did not stop the work."""
    statistics: Statistics
    html: str | None = None
    """The article as HTML, where options.render asked for it."""
    markdown: str | None = None
    """The article as Markdown, where options.render asked for it."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Article:
        """Of what the JSON has."""
        return cls(
            schema=given["schema"],
            version=given["version"],
            models=Models.from_dict(given["models"]),
            offsets=given.get("offsets"),
            text=given["text"],
            clean=given["clean"],
            blocks=tuple([Block.from_dict(each) for each in given["blocks"]]),
            edits=tuple([Edit.from_dict(each) for each in given["edits"]]),
            cuts=tuple([Cut.from_dict(each) for each in given["cuts"]]),
            fields=Fields.from_dict(given["fields"]),
            mentions=tuple([Mention.from_dict(each) for each in given["mentions"]]),
            entities=tuple([Entity.from_dict(each) for each in given["entities"]]),
            quotations=tuple([Quotation.from_dict(each) for each in given["quotations"]]),
            images=tuple([ArticleImage.from_dict(each) for each in given.get("images", ())]),
            confidence=given["confidence"],
            other=Span.from_dict(given["other"]) if given["other"] else None,
            issues=tuple([Issue.from_dict(each) for each in given["issues"]]),
            statistics=Statistics.from_dict(given["statistics"]),
            html=given.get("html"),
            markdown=given.get("markdown"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """The trained weights that answered: `lines` labels blocks, `names` finds names. A checksum in
    hexadecimal digits, another for each training."""

    lines: str
    names: str

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Models:
        """Of what the JSON has."""
        return cls(
            lines=given["lines"],
            names=given["names"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A line or paragraph of the paste."""

    kind: BlockKind
    keep: bool
    """Is it part of `clean`?"""
    overridden: bool
    """A person decided, by options.overrides."""
    unsure: bool
    """A person should look."""
    confidence: int
    begin: int
    """UTF-16 code units, or code points where `offsets` says so."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    clean_begin: int | None
    """Where `text` begins in the article's `clean`; null: removed."""
    text: str
    """Repaired, without what is cut."""
    shape: BlockShape
    """What the source tells of a block's form. paragraph: a line or paragraph; heading: h1 to h6;
    list_item: an item of a list; table_row: a row of a table, its cells separated by tabs;
    preformatted: spaces and line breaks count."""
    level: int
    """Of a heading, 1 to 6; of a list item, its depth from 1; else 0."""
    link_units: int
    """UTF-16 code units of the block that stand inside a link."""
    list: ListPlace | None = None
    """Of HTML: the item of a list that a block is, or is a part of."""
    table: TablePlace | None = None
    """Of HTML: the row of a table that a block is, or is a part of; or the table's caption. Rows of one
    column are paragraphs."""
    inlines: tuple[InlineMark, ...] = ()
    """Of HTML: what words of `text` are set in, by where they begin; those of two kinds may overlap."""
    reason: Reason
    """Why a block or a cut is what it is."""
    cue: str
    """The words of the paste that decided; empty: shape alone."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Block:
        """Of what the JSON has."""
        return cls(
            kind=given["kind"],
            keep=given["keep"],
            overridden=given["overridden"],
            unsure=given["unsure"],
            confidence=given["confidence"],
            begin=given["begin"],
            end=given["end"],
            clean_begin=given["cleanBegin"],
            text=given["text"],
            shape=given["shape"],
            level=given["level"],
            link_units=given["linkUnits"],
            list=ListPlace.from_dict(it) if (it := given.get("list")) else None,
            table=TablePlace.from_dict(it) if (it := given.get("table")) else None,
            inlines=tuple([InlineMark.from_dict(each) for each in given.get("inlines", ())]),
            reason=Reason.from_dict(given["reason"]),
            cue=given["cue"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlace:
    """Of HTML: the item of a list that a block is, or is a part of."""

    list: int
    """Which list of the page. Lists that lie in others have a greater `level`."""
    item: int
    """Which item of the page, counted through all lists: blocks of one item have the same."""
    first: bool
    """The first kept block of its item, which bears the mark."""
    style: ListStyle
    """How an item of a list is marked. bullet: a bullet: no number; decimal: 1. 2. 3.; arabic_indic: ١.
    ٢. ٣.; lower_alpha: a. b. c.; upper_alpha: A. B. C.; lower_roman: i. ii. iii.; upper_roman: I. II.
    III.; other: any other mark, as it was typed: أ- 2.1.."""
    number: int | None
    """As the page counts (start, value, reversed); null: a bullet, or the style other."""
    mark: str
    """As it is shown: «3.», «c.», «أ-»; empty: a bullet."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> ListPlace:
        """Of what the JSON has."""
        return cls(
            list=given["list"],
            item=given["item"],
            first=given["first"],
            style=given["style"],
            number=given["number"],
            mark=given["mark"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePlace:
    """Of HTML: the row of a table that a block is, or is a part of; or the table's caption. Rows of one
    column are paragraphs."""

    table: int
    """Which table of the page."""
    row: int
    """Which row of it, from 0; of a caption 0."""
    part: TablePart
    """The part of a table that a row stands in. caption: no row: the table's caption; head: thead; body:
    tbody; foot: tfoot."""
    cells: tuple[TableCell, ...]
    """Those with text, in order; a caption has none."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> TablePlace:
        """Of what the JSON has."""
        return cls(
            table=given["table"],
            row=given["row"],
            part=given["part"],
            cells=tuple([TableCell.from_dict(each) for each in given["cells"]]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCell:
    """A cell of a table that has text."""

    begin: int
    """In the block's `text`."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    column: int
    columns: int
    """How many columns it reaches over."""
    rows: int
    """How many rows it reaches over."""
    head: bool
    """It names a column or a row (th)."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> TableCell:
        """Of what the JSON has."""
        return cls(
            begin=given["begin"],
            end=given["end"],
            column=given["column"],
            columns=given["columns"],
            rows=given["rows"],
            head=given["head"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineMark:
    """Words of a block that are set in something."""

    kind: InlineKind
    """What words of a block are set in. link: a link; strong: b, strong, a bold style; emphasis: i, em,
    an italic style; superscript: what is raised and has no character of its own: 21<sup>st</sup>;
    subscript: the same, lowered."""
    begin: int
    """In the block's `text`."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    href: str | None = None
    """Of a link: where it leads, absolute."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> InlineMark:
        """Of what the JSON has."""
        return cls(
            kind=given["kind"],
            begin=given["begin"],
            end=given["end"],
            href=given.get("href"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleImage:
    """A picture of the article. It is never loaded."""

    before: int
    """Into blocks: it stands before that one, or behind the last."""
    source: str
    """Its address, absolute."""
    alt: str
    """Its description; empty: none."""
    caption: int | None
    """Index into blocks; null: it has none."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> ArticleImage:
        """Of what the JSON has."""
        return cls(
            before=given["before"],
            source=given["source"],
            alt=given["alt"],
            caption=given["caption"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a block or a cut is what it is."""

    id: ReasonId
    """Stays the same where the words change."""
    ar: str
    """In Arabic words."""
    en: str
    """In English words."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Reason:
        """Of what the JSON has."""
        return cls(
            id=given["id"],
            ar=given["ar"],
            en=given["en"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A repair: `text` stands in place of what the paste has from `begin` to `end`. Of no length: an
    insertion; with an empty text: a deletion."""

    rule: RepairRule
    begin: int
    """UTF-16 code units, or code points where `offsets` says so."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    text: str

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Edit:
        """Of what the JSON has."""
        return cls(
            rule=given["rule"],
            begin=given["begin"],
            end=given["end"],
            text=given["text"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What was glued to a kept line and is none of the article; its block's `text` is without it."""

    kind: BlockKind
    begin: int
    """UTF-16 code units, or code points where `offsets` says so."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    text: str
    """Repaired."""
    block: int
    """Into blocks."""
    unsure: bool
    confidence: int
    reason: Reason
    """Why a block or a cut is what it is."""
    cue: str

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Cut:
        """Of what the JSON has."""
        return cls(
            kind=given["kind"],
            begin=given["begin"],
            end=given["end"],
            text=given["text"],
            block=given["block"],
            unsure=given["unsure"],
            confidence=given["confidence"],
            reason=Reason.from_dict(given["reason"]),
            cue=given["cue"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What the page or the text says of the article; null: not said."""

    title: str | None
    """Its headline."""
    byline: str | None
    """Who wrote it: a name alone."""
    date: str | None
    """Of publication, ISO 8601."""
    modified: str | None
    """Of the last change, ISO 8601."""
    site: str | None
    """The name of the site."""
    url: str | None
    """Canonical, as the page has it."""
    language: str | None
    """As the page has it, BCP 47: ar-EG."""
    description: str | None
    """In a sentence or two."""
    image: str | None
    """The picture of the whole article, absolute."""
    section: str | None
    """Of the site: اقتصاد."""
    licence: str | None
    """Its address, absolute."""
    tags: tuple[str, ...]
    """Key words."""
    origins: dict[str, FieldOrigin]
    """Where each is said that is there."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Fields:
        """Of what the JSON has."""
        return cls(
            title=given["title"],
            byline=given["byline"],
            date=given["date"],
            modified=given["modified"],
            site=given["site"],
            url=given["url"],
            language=given["language"],
            description=given["description"],
            image=given["image"],
            section=given["section"],
            licence=given["licence"],
            tags=tuple(given["tags"]),
            origins=dict(given["origins"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of the text that names something, without proclitics: القاهرة in والقاهرة."""

    type: MentionType
    """What a mention names. person: a person; organisation: an organisation; place: a place; misc: any
    other name: a nationality, an event, a work; date: a date, an interval, a season; time: a time of
    day; duration: «ثلاثة أشهر»; number: a number of things; percent: a share of a hundred; money: an
    amount with its currency; quantity: a number with its unit: «15 كيلومترا»."""
    begin: int
    """UTF-16 code units, or code points where `offsets` says so."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    text: str
    """Repaired."""
    block: int
    """Into blocks."""
    offset: int
    """Where `text` begins in the block's `text`."""
    entity: int
    """Into entities."""
    origin: Origin
    """Where the knowledge that this is a name came from. gazetteer: the lists of names; rule: the words
    around it; model: learned weights; user: the caller's own names."""
    confidence: int
    value: str | None
    """Normalised; null where the text does not say enough. Date: ISO 8601 and 8601-2 (2023-10-07,
    --10-07, 2023-W40, 199X, -P1D from the day of publication, hijri:1445-09-15). Time: T10:30,
    T12:00+03:00. Duration: P3M. Number, percent: 12.5. Money: ISO 4217 and the amount, USD 1500000, or
    the amount alone. Quantity: the number and its unit's symbol, 15 km. Place: a country's ISO 3166-1
    code."""
    readings: tuple[str, ...] = ()
    """Where the text may mean several things, which it does not settle: what it may be, as `value` has
    it, which is null then: USD 1350 and USD 1.35 of «1.350 دولار»."""
    money: Money | None = None
    """Of money, and always there."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Mention:
        """Of what the JSON has."""
        return cls(
            type=given["type"],
            begin=given["begin"],
            end=given["end"],
            text=given["text"],
            block=given["block"],
            offset=given["offset"],
            entity=given["entity"],
            origin=given["origin"],
            confidence=given["confidence"],
            value=given["value"],
            readings=tuple(given.get("readings", ())),
            money=Money.from_dict(it) if (it := given.get("money")) else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount of money with its currency apart."""

    currency: str | None
    """ISO 4217; null: not said, or it may be two."""
    amount: str | None
    """As a decimal: 1500000, 12.5; null: not clear, or it may be two."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Money:
        """Of what the JSON has."""
        return cls(
            currency=given["currency"],
            amount=given["amount"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Who or what is named."""

    type: MentionType
    """What a mention names. person: a person; organisation: an organisation; place: a place; misc: any
    other name: a nationality, an event, a work; date: a date, an interval, a season; time: a time of
    day; duration: «ثلاثة أشهر»; number: a number of things; percent: a share of a hundred; money: an
    amount with its currency; quantity: a number with its unit: «15 كيلومترا»."""
    name: str
    """The form to show."""
    variants: tuple[str, ...]
    """Every form met, in order of first mention, `name` among them."""
    count: int
    """Of its mentions."""
    mentions: tuple[int, ...]
    """Indices into mentions, in order."""
    origin: Origin
    """Of its surest mention."""
    value: str | None
    """Normalised; null where the text does not say enough. Date: ISO 8601 and 8601-2 (2023-10-07,
    --10-07, 2023-W40, 199X, -P1D from the day of publication, hijri:1445-09-15). Time: T10:30,
    T12:00+03:00. Duration: P3M. Number, percent: 12.5. Money: ISO 4217 and the amount, USD 1500000, or
    the amount alone. Quantity: the number and its unit's symbol, 15 km. Place: a country's ISO 3166-1
    code."""
    roles: tuple[str, ...]
    """A person's titles, as the text has them."""
    country: str | None
    """ISO 3166-1 alpha-2: it is the country, lies in it, or is called by its nisba (الجيش الإسرائيلي:
    IL)."""
    latin: str | None
    """A name in Latin letters."""
    latin_origin: LatinOrigin | None
    """Whether `latin` is how the press spells this name, or a guess; null where there is none."""
    key: str
    """The same for every spelling of one name or amount (hamza, vowel signs, ة/ه, ى/ي, ج/غ, the article),
    to join and search by; not to be shown."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Entity:
        """Of what the JSON has."""
        return cls(
            type=given["type"],
            name=given["name"],
            variants=tuple(given["variants"]),
            count=given["count"],
            mentions=tuple(given["mentions"]),
            origin=given["origin"],
            value=given["value"],
            roles=tuple(given["roles"]),
            country=given["country"],
            latin=given["latin"],
            latin_origin=given["latinOrigin"],
            key=given["key"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What somebody said."""

    begin: int
    """UTF-16 code units, or code points where `offsets` says so."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    text: str
    """Repaired, without quotation marks."""
    block: int
    """Into blocks."""
    offset: int
    """Where `text` begins in the block's `text`."""
    direct: bool
    """In quotation marks; else reported: what follows قال … إن."""
    speaker: int | None
    """Index into entities; null: nobody is named."""
    mention: int | None
    """Index into mentions: where the speaker is named."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Quotation:
        """Of what the JSON has."""
        return cls(
            begin=given["begin"],
            end=given["end"],
            text=given["text"],
            block=given["block"],
            offset=given["offset"],
            direct=given["direct"],
            speaker=given["speaker"],
            mention=given["mention"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Issue of an article."""

    code: IssueCode
    begin: int
    """UTF-16 code units, or code points where `offsets` says so."""
    end: int
    """UTF-16 code units, or code points where `offsets` says so."""
    detail: str
    """Empty where the code says all."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Issue:
        """Of what the JSON has."""
        return cls(
            code=given["code"],
            begin=given["begin"],
            end=given["end"],
            detail=given["detail"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """Statistics of an article."""

    words: int
    """Of the clean text."""
    characters: int
    """Code points of the clean text."""
    kept: int
    """Blocks."""
    removed: int
    """Blocks."""

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Statistics:
        """Of what the JSON has."""
        return cls(
            words=given["words"],
            characters=given["characters"],
            kept=given["kept"],
            removed=given["removed"],
        )
