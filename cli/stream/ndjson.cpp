// SPDX-License-Identifier: MIT
#include "stream/ndjson.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include "io/input.hpp"
#include "io/line_reader.hpp"
#include "io/lines.hpp"
#include "io/open_source.hpp"
#include "io/output.hpp"
#include "io/utf8.hpp"
#include "stream/ordered_jobs.hpp"

namespace tanqih::cli {

namespace {

/// A name of a member, as JSON.
std::string json_string(std::string_view name) {
  return to_utf8(to_json(from_utf8(name)));
}

/// The members that were read, as they are written, but for the text and what stood where the
/// article goes, and the error.
std::string error_object(const JsonLine& read, const NdjsonOptions& options,
                         std::string_view error) {
  const std::string& article = options.into.empty() ? options.field : options.into;
  std::string members;
  bool named = false;
  for (const JsonMember& member : read.members) {
    const std::string name = name_of(member);
    if (name == "error" || name == article || !is_utf8(member.key) || !is_utf8(member.value))
      continue;
    named = named || name == options.id_field;
    members.append(",\"").append(member.key).append("\":").append(member.value);
  }
  const std::string id = named ? "" : ',' + json_string(options.id_field) + ":null";
  return '{' + (id + members).substr(1) + ",\"error\":" + json_string(error) + '}';
}

/// `line` with `value` in the place where it belongs: `options.into`, at the end where there is
/// none of that name.
void append_with(std::string& answers, std::string_view line, const JsonLine& read,
                 const JsonMember& field, const NdjsonOptions& options, std::string_view value) {
  const JsonMember* const target = options.into.empty() ? &field : member_named(read, options.into);
  const std::string_view last = (target ? *target : read.members.back()).value;
  const auto begin = static_cast<std::size_t>(last.data() - line.data());
  const std::size_t end = begin + last.size();
  answers.append(line.substr(0, target ? begin : end));
  if (!target)
    answers.append(",").append(json_string(options.into)).append(":");
  answers.append(value).append(line.substr(end));
}

/// Empty: the document has no address.
std::string host_in(const JsonLine& read, const NdjsonOptions& options) {
  const JsonMember* const address = member_named(read, options.url_field);
  const auto text = address ? string_of(address->value) : std::nullopt;
  return text ? host_of(to_utf8(*text)) : std::string();
}

Options with_site(Options options, SiteIndexPtr site) {
  options.site = std::move(site);
  return options;
}

/// Why there is no article; empty: it was appended.
std::string try_clean(const Knowledge& knowledge, std::string_view line, const JsonLine& read,
                      const NdjsonOptions& options, std::string& answers, LinesOutcome& outcome,
                      std::optional<TextSignature>& signature) {
  const auto [field, text, fault] = text_of(line, read, options.field, outcome);
  if (!fault.empty())
    return fault;
  const SiteIndexPtr site =
      options.sites ? options.sites->site_of(host_in(read, options)) : nullptr;
  auto result = site ? analyse(knowledge, text, with_site(options.options, site))
                     : analyse(knowledge, text, options.options);
  if (!result.ok())
    return result.error().message;
  Article article = std::move(result).value();
  if (const auto skip = left_out(article, options.selection)) {
    outcome.counters.count(*skip, 1);
    return {};
  }
  // Written last: an answer that does not fit in memory is not counted.
  std::optional<TextSignature> known_by;
  if (options.seen)
    known_by = signature_of(article.clean);
  Counters counted;
  counted.count(article);
  append_with(answers, line, read, *field, options,
              to_utf8(json_of(knowledge, article, options.form, {})));
  outcome.counters += counted;
  signature = known_by;
  return {};
}

/// Reads inputs one after the other, for OrderedJobs.
class Inputs {
public:
  Inputs(const std::vector<std::string>& inputs, std::size_t longest, const Interrupt* interrupt)
      : next_(inputs.begin()), end_(inputs.end()), longest_(longest), interrupt_(interrupt) {}

  std::optional<std::string> next_lines() {
    for (;;) {
      if (!reader_) {
        if (next_ == end_)
          return std::nullopt;
        reader_.emplace(open_source(*next_++, interrupt_), longest_);
      }
      if (auto lines = reader_->next())
        return lines;
      reader_.reset();
    }
  }

private:
  std::vector<std::string>::const_iterator next_, end_;
  std::size_t longest_;
  const Interrupt* interrupt_;
  std::optional<LineReader> reader_;
};

struct Page {
  std::string host;
  Article article;
};

/// The documents with an address among the lines.
std::vector<Page> read_pages(const Knowledge& knowledge, std::string_view lines,
                             const NdjsonOptions& options) {
  std::vector<Page> pages;
  each_line_of(lines, [&](std::string_view line) {
    if (line.size() > options.longest || is_blank(line) || !is_utf8(line))
      return;
    const JsonLine read = read_json_line(line);
    const JsonMember* const field = read.fault ? nullptr : member_named(read, options.field);
    const auto text = field ? string_of(field->value) : std::nullopt;
    std::string host = text ? host_in(read, options) : std::string();
    if (host.empty())
      return;
    try {
      if (auto article = analyse(knowledge, *text, options.options); article.ok())
        pages.push_back({std::move(host), std::move(article).value()});
    } catch (const std::bad_alloc&) {
      return; // it becomes an error when it is cleaned
    }
  });
  return pages;
}

struct Answers {
  std::string bytes;
  LinesOutcome outcome;
  std::optional<TextSignature> signature; ///< of a line that stands alone
};

/// All lines at once, or, where they are to be known again, each by itself.
std::vector<Answers> clean_lines(const Knowledge& knowledge, std::string_view lines,
                                 const NdjsonOptions& options) {
  std::vector<Answers> answers(1);
  answers.back().bytes.reserve(options.seen ? 0 : lines.size());
  each_line_of(lines, [&](std::string_view line) {
    if (options.seen)
      answers.emplace_back();
    Answers& last = answers.back();
    last.signature = clean_line(knowledge, line, options, last.bytes, last.outcome);
  });
  return answers;
}

/// A line whose article came before is left out.
void leave_out_if_seen(Answers& answer, NearDuplicates* seen) {
  if (!seen || !answer.signature || !seen->is_one(*answer.signature))
    return;
  answer.bytes.clear();
  answer.outcome.counters = {};
  answer.outcome.counters.count(Skip::duplicate, 1);
}

} // namespace

void LinesOutcome::count_field(const JsonLine& read, const JsonMember* field) {
  ++(field ? with_field : without_field);
  if (!field && without_field == 1)
    names = names_in(read);
}

LinesOutcome& LinesOutcome::operator+=(const LinesOutcome& more) {
  counters += more.counters;
  if (without_field == 0)
    names = more.names;
  with_field += more.with_field;
  without_field += more.without_field;
  return *this;
}

LineText text_of(std::string_view line, const JsonLine& read, const std::string& field,
                 LinesOutcome& outcome) {
  if (!is_utf8(line))
    return {nullptr, {}, "is not UTF-8; JSON must be"};
  if (read.fault)
    return {nullptr, {}, *read.fault};
  const JsonMember* const member = member_named(read, field);
  outcome.count_field(read, member);
  if (!member)
    return {nullptr, {}, "has no \"" + field + "\"; name the field of the text with --field"};
  auto text = string_of(member->value);
  if (!text)
    return {member,
            {},
            "\"" + field + "\" is " + std::string(kind_of_value(member->value)) + ", not a string"};
  return {member, *std::move(text), {}};
}

std::optional<TextSignature> clean_line(const Knowledge& knowledge, std::string_view line,
                                        const NdjsonOptions& options, std::string& answers,
                                        LinesOutcome& outcome) {
  const bool fits = line.size() <= options.longest;
  if (fits && is_blank(line)) {
    answers.append(line).append("\n");
    return std::nullopt;
  }
  const JsonLine read = read_json_line(line.substr(0, options.longest));
  const std::size_t before = answers.size();
  std::optional<TextSignature> signature;
  std::string error;
  try {
    error = fits ? try_clean(knowledge, line, read, options, answers, outcome, signature)
                 : "is longer than " + std::to_string(options.longest) +
                       " bytes; allow more with --max-bytes";
  } catch (const std::bad_alloc&) {
    error = "does not fit in memory";
    answers.resize(before);
  }
  if (!error.empty()) {
    answers += error_object(read, options, error);
    ++outcome.counters.errors;
  }
  if (answers.size() > before)
    answers += '\n';
  return signature;
}

SiteGroups learn_sites(const Knowledge& knowledge, const std::vector<std::string>& inputs,
                       const NdjsonOptions& given, std::size_t jobs) {
  NdjsonOptions options = given;
  options.options.entities = false;
  options.options.render_html = options.options.render_markdown = false;
  SiteGroups sites(knowledge);
  Interrupt interrupt;
  Inputs reader(inputs, options.longest, jobs > 1 ? &interrupt : nullptr);
  OrderedJobs<std::string, std::vector<Page>> run;
  run.next = [&] { return reader.next_lines(); };
  run.work = [&](const std::string& lines) { return read_pages(knowledge, lines, options); };
  run.take = [&](const std::vector<Page>& pages) {
    for (const Page& page : pages)
      sites.add(page.host, page.article);
  };
  run.stop = [&] { interrupt.raise(); };
  run.run(jobs);
  sites.learn();
  return sites;
}

void clean_ndjson(const Knowledge& knowledge, const std::vector<std::string>& inputs,
                  const NdjsonOptions& options, const std::string& output, std::size_t jobs,
                  LinesOutcome& outcome) {
  Interrupt interrupt;
  Output out(output);
  Inputs reader(inputs, options.longest, jobs > 1 ? &interrupt : nullptr);

  OrderedJobs<std::string, std::vector<Answers>> run;
  run.next = [&] { return reader.next_lines(); };
  run.work = [&](const std::string& lines) { return clean_lines(knowledge, lines, options); };
  run.take = [&](std::vector<Answers> answers) {
    for (Answers& answer : answers) {
      leave_out_if_seen(answer, options.seen);
      out.write(answer.bytes);
      outcome += answer.outcome;
    }
  };
  run.stop = [&] { interrupt.raise(); };
  run.run(jobs);
  out.commit();
}

} // namespace tanqih::cli
