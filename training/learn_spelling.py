#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Learns core/data/spelling_rules.tsv: what a letter of a name is in Latin letters in its context.

    pip install --no-deps arabic-name-romanizer==0.2.0
    python3 training/learn_spelling.py              writes the table, of all names
    python3 training/learn_spelling.py --held-out   learns of one half of them, measures on the other

Arabic and Persian names are the CC0 rows of Wikidata in that package (a word, its spelling, the country, how many people);
foreign ones the Latin columns of our tables. The halves are by a hash of the word. Each pair is cut into one Latin piece a
letter (an alignment that expectation maximisation sharpens); a rule is kept where a context's most frequent piece is right
more often than what was said before: by the syllables of entities/transliterate.cpp, which `syllables` repeats here, and by
rules of smaller contexts. Acceptable: equal but for e/i, o/u, doubled letters, a last h and an article.
"""
import collections
import hashlib
import importlib.util
import math
import pathlib
import re
import sqlite3
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / 'core/data'
MAGHREB = ['DZ', 'MA', 'TN', 'MR']
PERSIAN = ['IR', 'AF']
ARAB = ['SA', 'AE', 'QA', 'KW', 'BH', 'OM', 'YE', 'IQ', 'JO', 'PS', 'SY', 'LB', 'SD', 'LY', 'EG']
HABITS = {'arab': ARAB, 'foreign': [], 'maghreb': MAGHREB, 'persian': PERSIAN}
# A rule must gain so many names (a name counts by the logarithm of its people).
GAIN = {'arab': 4, 'foreign': 3, 'maghreb': 2.5, 'persian': 3.5}
# As in entities/transliterate.cpp: letters before and after; with a shape all consonants are one.
CONTEXTS = [(True, 1, 1), (True, 2, 2), (True, 3, 3), (True, 4, 4),
            (False, 0, 0), (False, 0, 1), (False, 1, 1), (False, 1, 2), (False, 2, 2), (False, 2, 3), (False, 3, 3)]
PLAIN = str.maketrans('أإآٱىة', 'اااايه')

# What a consonant may be in Latin letters, the likelier the sooner; vowels may follow.
CONSONANTS = {letter: forms.split() for letter, forms in {
    'ب': 'b bb p pp v', 'پ': 'p pp', 'ت': 't tt th d ti', 'ث': 'th t s z c', 'ج': 'j g dj gg gu jj dg ch zh c y gi',
    'چ': 'ch c', 'ح': 'h hh', 'خ': 'kh j x h ch k', 'د': 'd dd t th', 'ذ': 'dh d z th', 'ر': 'r rr rh wr',
    'ز': 'z zz s ss j ts x', 'ژ': 'zh j g', 'س': 's ss c sc z sz ts ps x', 'ش': 'sh ch sch s sz c x sk ssh tsch',
    'ص': 's ss c', 'ض': 'd dh z dd', 'ط': 't tt th d', 'ظ': 'z dh d th zh', 'غ': 'gh g gg gu r h ng q kh',
    'ف': 'f ff v ph w fv', 'ڤ': 'v', 'ق': 'q k c g gh kk qu ck', 'ك': 'k c ck cc q qu ch kk x cqu kh g', 'گ': 'g gh',
    'ل': 'l ll lh', 'م': 'm mm', 'ن': 'n nn gn m kn', 'ه': 'h hh'}.items()}
VOWELS = {letter: re.compile(f'^({form})$') for letter, form in {
    'ا': "'?[aeiouy]{0,2}'?h?", 'آ': "'?[aeiouy]{0,3}'?", 'أ': "'?[aeiouyh]{0,2}'?", 'إ': "'?[aeiouyh]{0,2}'?",
    'و': '[aeiou]{1,3}|[wv]{0,2}h?[aeiouy]{0,2}|wh[aeiou]{0,2}|[aeo]w|eaux?|eux|ough|oh',
    'ي': '[aeiouy]{0,4}|[yj][aeiou]{0,2}|yy[aeiou]{0,2}|ie?s?|igh|ij', 'ى': '[aeiouy]{0,2}h?',
    'ة': '|a|ah|e|eh|at|et|ia', 'ع': "[a']{0,2}[aeiouy]{0,2}'?", 'ء': "'?[aeiou]?'?", 'ئ': "'?[aeiouy]{0,3}'?",
    'ؤ': "'?[aeiouw]{0,3}'?"}.items()}
LAST_HEH = re.compile('^(a|ah|e|eh|he?|o|oh|at)$')
BEHIND = re.compile("^[aeiouy']{0,3}$")
BEHIND_LAST = re.compile("^([aeiouy']{0,3}|e?s|e?z|ts?|ds?|[aeiou]h|n|r|x|tt|ght|h|[aeiou]gh)$")
LATIN = re.compile("^[a-z']+$")


def rows(name):
    """The rows of a table of core/data."""
    lines = (DATA / f'{name}.tsv').read_text(encoding='utf-8').split('\n')
    return [line.split('\t') for line in lines if line and not line.startswith('#')]


def plain(word):
    return re.sub('[\u064b-\u0652\u0670ـ]', '', word).translate(PLAIN)


def latin(text):
    """Lower-case letters of ASCII and apostrophes."""
    text = ''.join(c for c in unicodedata.normalize('NFKD', text) if not unicodedata.combining(c))
    return text.lower().translate(str.maketrans("ıʿʾʻ’‘`øłđ", "i''''''old"))


def wikidata():
    """People by word, country and spelling; the article is left out on both sides."""
    package = pathlib.Path(importlib.util.find_spec('arabic_name_romanizer').origin).parent
    people = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    select = 'select arabic_key, latin, country, count, source from units order by rowid'
    for word, spelled, country, count, source in sqlite3.connect(package / 'resources/names.sqlite3').execute(select):
        spelled = latin(spelled)
        if word.startswith('ال') and len(word) > 4:
            word = word[2:]  # Alaoui is العلوي and علوي
            spelled = re.sub('^[ae]l[- ]' if word[0] in 'عا' else '^[ae]l[- ]?(?=.{3})', '', spelled)
        if ' ' not in word and len(word) > 1 and LATIN.match(spelled):
            people[word][country][spelled] += count * (1 if source == 'wikidata' else 0.5)
    return people


def names():
    """habit -> (Arabic, Latin, weight) of each word."""
    people = wikidata()
    found = {habit: [] for habit in HABITS}
    for word, countries in people.items():
        for habit in ('arab', 'maghreb', 'persian'):
            counts = sum((countries.get(country, collections.Counter()) for country in HABITS[habit]), collections.Counter())
            total = sum(counts.values())
            found[habit] += [(word, spelled, math.log(1 + count) * count / total)
                             for spelled, count in counts.items() if count >= 0.2 * total]
    foreign = {}
    for table, column in (('given_names', 3), ('family_names', 3), ('people', 2)):
        for row in rows(table):
            field = row[column] if len(row) > column else ''
            arabic, spelled = row[0].split(), latin(field).split()
            if '|' in field or len(arabic) != len(spelled):
                continue
            for word, spelling in zip(arabic, spelled):
                known = sum(sum(counts.values()) for counts in people.get(plain(word), {}).values())
                if known < 3 and not word.startswith('ال') and LATIN.match(spelling):
                    foreign.setdefault(word, spelling)
    found['foreign'] = [(word, spelling, 1.0) for word, spelling in foreign.items()]
    for row in rows('places'):
        if len(row) < 6 or ' ' in row[0] or ' ' in row[5]:
            continue
        word, spelling = row[0], latin(row[5]).replace('-', '')
        if word.startswith('ال') and len(word) > 4:
            word, spelling = word[2:], re.sub('^al', '', spelling) if row[5].startswith('al-') else spelling
        habit = next((habit for habit, countries in HABITS.items() if row[2] in countries), 'foreign')
        if LATIN.match(spelling):
            found[habit].append((word, spelling, 1.0))
    return found


def cost(letter, piece, last, following):
    """How unlikely the piece is for the letter, before anything is learnt; None: it is not possible."""
    if letter == 'ه' and last and LAST_HEH.match(piece):
        return 0.5
    if letter in VOWELS:
        if not VOWELS[letter].match(piece):
            return None
        if letter in 'عءئؤ':
            return 1.0 if letter != 'ع' or not piece else 0.6
        if not piece:
            return 2.0 if letter == 'ة' else 3.0
        likely = {'و': 'ouwv', 'ي': 'iyej', 'ا': 'a'}.get(letter)
        return 0.3 * (len(piece) - 1) + (1.0 if likely and piece[0] not in likely else 0.0)
    if letter not in CONSONANTS:
        return None
    if not piece:
        return 4.0
    costs = []
    for i, form in enumerate(CONSONANTS[letter]):
        behind = piece[len(form):]
        if piece.startswith(form) and (BEHIND.match(behind) or (last and BEHIND_LAST.match(behind))):
            vowel = 0.3 * len(behind) + (1.2 if following in 'اويىة' and not last else 0.0) if behind else 0.0
            costs.append(0.25 * i + vowel + (0.0 if BEHIND.match(behind) else 1.5))
    return min(costs, default=None)


def place(following):
    """What a piece depends on beside its letter."""
    return following if following == '$' or following in VOWELS else 'C'


def align(arabic, spelled, learnt=None):
    """One piece of the Latin word a letter; None: they are not the same name."""
    best = [{0: (0.0, None)}]
    for i, letter in enumerate(arabic):
        last = i + 1 == len(arabic)
        following = '$' if last else arabic[i + 1]
        here = {}
        for begin, (so_far, _) in best[-1].items():
            for end in range(begin, min(begin + 5, len(spelled)) + 1):
                piece = spelled[begin:end]
                price = cost(letter, piece, last, following)
                if price is not None and learnt is not None:
                    price = learnt.get((letter, place(following), piece), 9.0)
                if price is not None and so_far + price < here.get(end, (math.inf,))[0]:
                    here[end] = (so_far + price, begin)
        best.append(here)
    end, pieces = len(spelled), []
    if end not in best[-1]:
        return None
    for i in range(len(arabic), 0, -1):
        begin = best[i][end][1]
        pieces.append(spelled[begin:end])
        end = begin
    return pieces[::-1]


def aligned(pairs):
    learnt = None
    for _ in range(3):
        cut = [(arabic, spelled, weight, align(arabic, spelled, learnt)) for arabic, spelled, weight in pairs]
        counts, totals = collections.Counter(), collections.Counter()
        for arabic, _, weight, pieces in cut:
            for i, piece in enumerate(pieces or []):
                where = place(arabic[i + 1] if i + 1 < len(arabic) else '$')
                counts[arabic[i], where, piece] += weight
                totals[arabic[i], where] += weight
        learnt = {key: -math.log((count + 0.1) / (totals[key[:2]] + 1)) for key, count in counts.items()}
    return [name for name in cut if name[3] is not None]


LETTERS = {row[0]: row[1] for row in rows('transliteration') if len(row[0]) == 1}
ALEFS, LONG = 'اأإآٱ', 'اأإآٱويىة'


def syllables(word):
    """find_sounds and syllables of entities/transliterate.cpp."""
    sounds, i = [], 0
    while i < len(word):
        letter, following = word[i], word[i + 1:i + 2]
        open_before = not sounds or not sounds[-1][2]
        if letter in 'وي':
            consonant = not sounds or sounds[-1][2] or (following != '' and following in LONG)
            sounds.append((i, ('w' if consonant else 'u') if letter == 'و' else ('y' if consonant else 'i'), not consonant))
        elif letter in ALEFS:
            if i == 0 and ((letter != 'إ' and following == 'و') or (letter != 'أ' and following == 'ي')):
                sounds.append((1, 'u' if following == 'و' else 'i', True))
                i += 1
            elif open_before:
                sounds.append((i, 'i' if letter == 'إ' else 'a', True))
        elif letter in 'ىة' or (letter == 'ه' and i > 1 and i + 1 == len(word) and open_before):
            if open_before:
                sounds.append((i, 'a', True))
        elif letter in 'ؤئء':
            if letter != 'ء' and open_before and sounds:
                sounds.append((i, 'u' if letter == 'ؤ' else 'i', True))
        elif letter == 'ع' and i == 0:
            sounds.append((i, 'a', True))
        elif letter in LETTERS:
            sounds.append((i, LETTERS[letter], False))
        i += 1
    pieces, i = [''] * len(word), 0
    while i < len(sounds):
        at, sound, vowel = sounds[i]
        if vowel:
            pieces[at] += sound
            i += 1
        elif i + 1 == len(sounds):
            if i > 0 and not sounds[i - 1][2] and sound in ('r', 'l', 'n', 'm'):
                pieces[sounds[i - 1][0]] += 'a'
            pieces[at] += sound
            break
        else:
            pieces[at] += sound
            if sounds[i + 1][2]:
                pieces[sounds[i + 1][0]] += sounds[i + 1][1]
                i += 2
            else:
                pieces[at] += 'a'
                i += 1
        if i < len(sounds) and not sounds[i][2] and (i + 1 == len(sounds) or not sounds[i + 1][2]):
            pieces[sounds[i][0]] += sounds[i][1]
            i += 1
    return pieces


def contexts(word, at):
    letters = '^^^^' + word.translate(PLAIN) + '$$$$'
    shape = ''.join(c if c in '^$اويهعءئؤ' else 'C' for c in letters)
    return ['~' * shaped + (shape if shaped else letters)[at + 4 - before:at + 5 + after] for shaped, before, after in CONTEXTS]


def learn(cut, gain):
    """context -> piece."""
    letters = [(contexts(arabic, i), piece, weight) for arabic, _, weight, pieces in cut for i, piece in enumerate(pieces)]
    said = [piece for arabic, *_ in cut for piece in syllables(arabic)]
    rules = {}
    for at in range(len(CONTEXTS)):
        where = collections.defaultdict(list)
        for i, (context, _, _) in enumerate(letters):
            where[context[at]].append(i)
        for context, members in where.items():
            counts = collections.Counter()
            for i in members:
                counts[letters[i][1]] += letters[i][2]
            piece, right = max(counts.items(), key=lambda count: (count[1], count[0]))
            if right - sum(letters[i][2] for i in members if letters[i][1] == said[i]) >= gain:
                rules[context] = piece
                for i in members:
                    said[i] = piece
    return rules


def spell(rules, word):
    pieces = syllables(word)
    for i in range(len(word)):
        pieces[i] = next((rules[c] for c in reversed(contexts(word, i)) if c in rules), pieces[i])
    return ''.join(pieces)


def loose(word):
    word = re.sub('^[ae]l(?=.{3})', '', word.replace("'", ''))
    for written, read in (('ee', 'i'), ('oo', 'o'), ('ou', 'o'), ('u', 'o'), ('y', 'i'), ('e', 'i')):
        word = word.replace(written, read)
    return re.sub('h$', '', re.sub(r'(.)\1+', r'\1', word))


def measure(spelled, cut):
    """Shares of words that are right, and acceptable, in per cent."""
    forms = collections.defaultdict(set)
    for arabic, form, *_ in cut:
        forms[arabic].add(form)
    right = sum(spelled(word) in known for word, known in forms.items())
    fair = sum(loose(spelled(word)) in {loose(form) for form in known} for word, known in forms.items())
    return f'{100 * right / len(forms):5.1f} {100 * fair / len(forms):5.1f}'


def half(word):
    return hashlib.sha256(plain(word).encode()).digest()[0] % 2


def main():
    cut = {habit: aligned(pairs) for habit, pairs in names().items()}
    if sys.argv[1:] == ['--held-out']:
        print('habit     words  rules  by syllables: right, acceptable  with rules: right, acceptable')
        for habit, pairs in cut.items():
            seen, unseen = ([name for name in pairs if half(name[0]) == which] for which in (0, 1))
            rules = learn(seen, GAIN[habit] * 0.7)  # of half the names
            print(f'{habit:9} {len({name[0] for name in unseen}):5}  {len(rules):5}  '
                  f'{measure(lambda word: "".join(syllables(word)), unseen)}  {measure(lambda word: spell(rules, word), unseen)}')
        return
    table = DATA / 'spelling_rules.tsv'
    head = [line for line in table.read_text(encoding='utf-8').split('\n') if line.startswith('#')]
    lines = [f'{habit}\t{context}\t{piece or "-"}'
             for habit, pairs in cut.items()
             for context, piece in sorted(learn(pairs, GAIN[habit]).items(), key=lambda rule: (rule[0][0] == '~', len(rule[0]), rule[0]))]
    table.write_text('\n'.join(head + lines) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
