// SPDX-License-Identifier: MIT
#include "io/line_reader.hpp"

#include <algorithm>

#include <gmock/gmock.h>

namespace tanqih::cli {
namespace {

/// Gives its pieces one at a time, as a pipe does.
class Pieces : public ByteSource {
public:
  explicit Pieces(std::vector<std::string> pieces) : pieces_(std::move(pieces)) {}
  std::size_t read(std::span<char> room) override {
    if (next_ == pieces_.size())
      return 0;
    const std::string& piece = pieces_[next_++];
    EXPECT_LE(piece.size(), room.size());
    std::copy(piece.begin(), piece.end(), room.begin());
    return piece.size();
  }

private:
  std::vector<std::string> pieces_;
  std::size_t next_ = 0;
};

std::vector<std::string> lines_of(std::vector<std::string> pieces, std::size_t longest = 8) {
  LineReader reader(std::make_unique<Pieces>(std::move(pieces)), longest);
  std::vector<std::string> given;
  while (auto lines = reader.next())
    given.push_back(*std::move(lines));
  return given;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LineReader, GivesWhatCame) {
  EXPECT_THAT(lines_of({}), IsEmpty());
  EXPECT_THAT(lines_of({"a\n"}), ElementsAre("a\n"));
  EXPECT_THAT(lines_of({"a\nb\n", "c\n"}), ElementsAre("a\nb\n", "c\n"));
  EXPECT_THAT(lines_of({"a\nb", "c", "\n\nd"}), ElementsAre("a\n", "bc\n\n", "d"));
  EXPECT_THAT(lines_of({"a", "\r", "\n"}), ElementsAre("a\r\n"));
}

TEST(LineReader, LeavesOutAByteOrderMarkAtTheBeginning) {
  EXPECT_THAT(lines_of({"\xEF\xBB\xBF"
                        "a\n\xEF\xBB\xBF\n"}),
              ElementsAre("a\n\xEF\xBB\xBF\n"));
  EXPECT_THAT(lines_of({"\xEF", "\xBB", "\xBF\n"}), ElementsAre("\n"));
  EXPECT_THAT(lines_of({"\xEF\xBB"}), ElementsAre("\xEF\xBB"));
}

TEST(LineReader, CutsWhatIsTooLong) {
  EXPECT_THAT(lines_of({"12345678", "\n"}), ElementsAre("12345678\n"));
  EXPECT_THAT(lines_of({"123456789", "0", "12\nb\n"}), ElementsAre("123456789", "b\n"));
  EXPECT_THAT(lines_of({"1234567890", "1\n", "b"}), ElementsAre("123456789", "b"));
  EXPECT_THAT(lines_of({"1234567890", "1"}), ElementsAre("123456789"));
  // What is there whole is given whole: who reads it sees its length.
  EXPECT_THAT(lines_of({"a\n1234567890\nb\n"}), ElementsAre("a\n1234567890\nb\n"));
}

} // namespace
} // namespace tanqih::cli
