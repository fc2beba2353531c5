// The one call: a paste in, an Article out.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/article.hpp"
#include "tanqih/options.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// The language tables of core/data, parsed. Immutable; share one between threads and calls.
struct Knowledge;
using KnowledgePtr = std::shared_ptr<const Knowledge>;

/// Reads the built-in tables that all cleaning needs, in a millisecond; those for names are read
/// when they are first asked for. Error: damaged_data.
[[nodiscard]] Result<KnowledgePtr> load_knowledge();

/// The stages of the pipeline, in order.
enum class Stage { read, repair, segment, label, strip, tokenise, tag, link };
[[nodiscard]] std::string_view name_of(Stage stage);
[[nodiscard]] std::optional<Stage> stage_named(std::string_view name);

/// Told of each stage as it begins; must not throw.
using Progress = std::function<void(Stage)>;

/// Reads a paste. Any text has an answer. Error: too_large, damaged_data.
[[nodiscard]] Result<Article> analyse(const Knowledge& knowledge, std::u16string_view text,
                                      const Options& options = {}, const Progress& progress = {});

/// One stage of the pipeline, as JSON (UTF-8), for people who look inside.
[[nodiscard]] Result<std::string> dump_stage(const Knowledge& knowledge, std::u16string_view text,
                                             const Options& options, Stage stage);

/// Tags a text whose words are given: one label a word, "O", "B-PER", "I-ORG", … An empty word ends
/// a sentence (its label is "O"). What one sentence tells of a name counts in the others. Error:
/// damaged_data.
[[nodiscard]] Result<std::vector<std::string>> tag_words(const Knowledge& knowledge,
                                                         const std::vector<std::u16string>& words);

/// "0.1.0"
[[nodiscard]] std::string_view version();

/// Trained weights that are built in, and the checksum that their file carries: "lines",
/// 0x94d259e1.
struct ModelVersion {
  std::string_view name;
  std::uint32_t checksum = 0;
};
[[nodiscard]] std::vector<ModelVersion> model_versions();

} // namespace tanqih
