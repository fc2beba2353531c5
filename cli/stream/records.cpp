// SPDX-License-Identifier: MIT
#include "stream/records.hpp"

#include <new>
#include <utility>

#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/warc/warc_page.hpp"
#include "stream/ordered_jobs.hpp"
#include "stream/row.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

struct Answer {
  std::string line; ///< empty: it holds no page
  Counters counters;
  std::optional<TextSignature> signature{};
};

std::string json_string(std::string_view text) {
  return to_utf8(to_json(from_utf8(text)));
}

std::string member(std::string_view name, const std::string& value) {
  return ",\"" + std::string(name) + "\":" + (value.empty() ? "null" : json_string(value));
}

/// What the archive says of a record: {"id":…,"url":…,"crawled":… without the end.
std::string begin_of(const WarcRecord& record) {
  return '{' +
         (member("id", record.id) + member("url", record.uri) + member("crawled", record.date))
             .substr(1);
}

/// Why there is no page in it, for the counters.
Skip skip_of(RecordUse use) {
  switch (use) {
  case RecordUse::http_status:
    return Skip::http_status;
  case RecordUse::other_type:
    return Skip::other_type;
  case RecordUse::page:
  case RecordUse::broken:
  case RecordUse::other_record:
    break;
  }
  return Skip::other_record;
}

Origin origin_of(const WarcRecord& record) {
  return {record.id, record.uri, record.date};
}

Answer error_of(const WarcRecord& record, Form form, std::string_view error) {
  Answer answer;
  answer.counters.errors = 1;
  answer.line = is_row(form) ? error_row(form, origin_of(record), error)
                             : begin_of(record) + ",\"error\":" + json_string(error) + "}\n";
  return answer;
}

Answer try_clean(const Knowledge& knowledge, const WarcRecord& record,
                 const RecordsOptions& given) {
  WarcPage page = page_of(record, given.longest);
  if (page.use == RecordUse::broken)
    return error_of(record, given.form, page.error);
  Answer answer;
  if (page.use != RecordUse::page) {
    answer.counters.count(skip_of(page.use), 1);
    return answer;
  }
  Options options = given.options;
  options.format = page.format;
  auto result = analyse_taken(knowledge, std::move(page.text), options);
  if (!result.ok())
    return error_of(record, given.form, result.error().message);
  Article article = std::move(result).value();
  if (const auto skip = left_out(article, given.selection)) {
    answer.counters.count(*skip, 1);
    return answer;
  }
  answer.counters.count(article);
  if (given.seen)
    answer.signature = signature_of(article.clean);
  answer.counters.truncated = page.truncated ? 1 : 0;
  const Origin origin = origin_of(record);
  answer.line = is_row(given.form)
                    ? file_of(knowledge, article, given.form, origin)
                    : begin_of(record) + ',' + json_string(given.into) + ':' +
                          to_utf8(json_of(knowledge, article, given.form, origin)) + "}\n";
  return answer;
}

Answer clean_record(const Knowledge& knowledge, const WarcRecord& record,
                    const RecordsOptions& options) {
  try {
    return try_clean(knowledge, record, options);
  } catch (const std::bad_alloc&) {
    return error_of(record, options.form, "does not fit in memory");
  }
}

/// The records of all inputs, for OrderedJobs.
class Records {
public:
  Records(std::vector<ArchiveInput> inputs, std::size_t longest, const Interrupt* interrupt)
      : inputs_(std::move(inputs)), longest_(longest), interrupt_(interrupt) {}

  std::optional<WarcRecord> next() {
    for (;;) {
      if (!reader_) {
        if (next_ == inputs_.size())
          return std::nullopt;
        ArchiveInput& input = inputs_[next_++];
        if (!input.opened)
          input.opened = open_input(input.path, interrupt_).raw;
        reader_.emplace(input.path, std::move(input.opened), longest_);
      }
      if (auto record = reader_->next())
        return record;
      reader_.reset();
    }
  }

private:
  std::vector<ArchiveInput> inputs_;
  std::size_t next_ = 0;
  std::size_t longest_;
  const Interrupt* interrupt_;
  std::optional<ArchiveReader> reader_;
};

} // namespace

void clean_records(const Knowledge& knowledge, std::vector<ArchiveInput> inputs,
                   const RecordsOptions& options, Output& output, std::size_t jobs,
                   Counters& counters) {
  if (is_binary(options.form) && !inputs.empty())
    throw RefusedInput(name_of_input(inputs.front().path) +
                       ": a web archive has many articles, and a Word document one; leave out "
                       "--format docx");
  Interrupt interrupt;
  Records records(std::move(inputs), options.longest, jobs > 1 ? &interrupt : nullptr);

  OrderedJobs<WarcRecord, Answer> run;
  run.next = [&] { return records.next(); };
  run.work = [&](const WarcRecord& record) { return clean_record(knowledge, record, options); };
  run.take = [&](const Answer& answer) {
    if (options.seen && answer.signature && options.seen->is_one(*answer.signature)) {
      counters.count(Skip::duplicate, 1);
      return;
    }
    output.write(answer.line);
    counters += answer.counters;
  };
  run.stop = [&] { interrupt.raise(); };
  run.run(jobs);
}

} // namespace tanqih::cli
