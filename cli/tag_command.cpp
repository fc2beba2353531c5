#include "tag_command.hpp"

#include <memory>

#include "failure.hpp"
#include "files.hpp"
#include "input.hpp"

namespace tanqih::cli {

namespace {

struct TagArguments {
  Input input;
  bool tokens = false;
  std::string output;
};

/// Lines of "token" or "token<TAB>…"; a blank line ends a sentence.
class TokenTagger {
public:
  TokenTagger(const Knowledge& knowledge, std::size_t units) : knowledge_(knowledge) {
    labelled_.reserve(units + units / 2);
  }

  void read(std::u16string_view line) {
    if (line.ends_with(u'\r'))
      line.remove_suffix(1);
    if (line.empty()) {
      end_sentence();
      labelled_ += u'\n';
    } else {
      words_.emplace_back(line.substr(0, line.find(u'\t')));
    }
  }

  std::u16string finish() && {
    end_sentence();
    return std::move(labelled_);
  }

private:
  void end_sentence() {
    const std::vector<std::string> labels = tag_words(knowledge_, words_);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      labelled_ += words_[i];
      labelled_ += u'\t';
      labelled_.append(labels.at(i).begin(), labels.at(i).end());
      labelled_ += u'\n';
    }
    words_.clear();
  }

  const Knowledge& knowledge_;
  std::vector<std::u16string> words_;
  std::u16string labelled_;
};

void tag(const TagArguments& arguments) {
  if (!arguments.tokens)
    throw Failure(exit_usage,
                  "tag: reads words only, one a line; add --tokens (for a text: tanqih entities)");
  const Decoded decoded = read_input(arguments.input);
  const KnowledgePtr tables = knowledge();
  const std::u16string_view text = decoded.text;
  TokenTagger tagger(*tables, text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(u'\n', begin), text.size());
    tagger.read(text.substr(begin, end - begin));
    begin = end + 1;
  }
  write_text(arguments.output, std::move(tagger).finish());
}

} // namespace

void add_tag_command(CLI::App& app) {
  auto arguments = std::make_shared<TagArguments>();
  CLI::App* const command = app.add_subcommand("tag", "Label words with the names they belong to");
  add_file_options(*command, arguments->input);
  command->add_flag(
      "--tokens", arguments->tokens,
      "The input has a word a line (what follows a tab is not read), and a blank line "
      "between sentences");
  add_output_option(*command, arguments->output);
  command->footer("Prints word<TAB>label: O, or B- and I- with PER, ORG, LOC, MISC.\n"
                  "\n"
                  "Example:\n"
                  "  cut -f1 corpus.tsv | tanqih tag --tokens");
  command->callback([arguments] { tag(*arguments); });
}

} // namespace tanqih::cli
