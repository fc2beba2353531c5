// SPDX-License-Identifier: MIT
#include "io/json_line.hpp"

#include <gtest/gtest.h>

namespace tanqih::cli {
namespace {

struct Members {
  std::string line;
  std::vector<std::pair<std::string, std::string>> members;
};

TEST(JsonLine, GivesMembersAsTheyAreWritten) {
  const std::vector<Members> cases = {
      {"{}", {}},
      {" { } \r", {}},
      {R"({"a":1.0})", {{"a", "1.0"}}},
      {R"({ "a" : 1e5 , "b" : 12345678901234567890123 })",
       {{"a", "1e5"}, {"b", "12345678901234567890123"}}},
      {R"({"a":-0,"b":-0.10E+400,"c":0e0})", {{"a", "-0"}, {"b", "-0.10E+400"}, {"c", "0e0"}}},
      {R"({"a":true,"b":false,"c":null})", {{"a", "true"}, {"b", "false"}, {"c", "null"}}},
      {R"({"a":[ ],"b":{},"c":[[1,{"d":"}]"}],2]})",
       {{"a", "[ ]"}, {"b", "{}"}, {"c", R"([[1,{"d":"}]"}],2])"}}},
      {R"({"\u0061\"":"\"\\\/\b\f\n\r\t\ud800"})",
       {{R"(\u0061\")", R"("\"\\\/\b\f\n\r\t\ud800")"}}},
      {R"({"نص":"ا","نص":"ب"})", {{"نص", "\"ا\""}, {"نص", "\"ب\""}}},
  };
  for (const Members& c : cases) {
    const JsonLine read = read_json_line(c.line);
    EXPECT_EQ(read.fault, std::nullopt) << c.line;
    std::vector<std::pair<std::string, std::string>> members;
    for (const JsonMember& member : read.members)
      members.emplace_back(member.key, member.value);
    EXPECT_EQ(members, c.members) << c.line;
  }
}

struct Fault {
  std::string line;
  std::string fault;
  std::size_t members = 0; ///< read before it
};

TEST(JsonLine, TellsWhatIsJsonAndNoObject) {
  const std::vector<Fault> cases = {
      {"null", "is null, not an object"},
      {" [] \r", "is an array, not an object"},
      {"[1,{\"a\":2}]", "is an array, not an object"},
      {"3", "is a number, not an object"},
      {"-0.5e1", "is a number, not an object"},
      {"true", "is true or false, not an object"},
      {"false", "is true or false, not an object"},
      {R"("x")", "is a string, not an object"},
  };
  for (const Fault& c : cases)
    EXPECT_EQ(read_json_line(c.line).fault, c.fault) << c.line;
}

TEST(JsonLine, TellsWhatIsNoJson) {
  const std::vector<Fault> cases = {
      {"", "is no JSON: ends before an object"},
      {"[1", "is no JSON: at byte 1, expected an object"},
      {" 7 8", "is no JSON: at byte 2, expected an object"},
      {"nul", "is no JSON: at byte 1, expected an object"},
      {"NaN", "is no JSON: at byte 1, expected an object"},
      {"\"x", "is no JSON: at byte 1, expected an object"},
      {"null{}", "is no JSON: at byte 1, expected an object"},
      {"\xEF\xBB\xBF{}", "is no JSON: at byte 1, expected an object"},
      {"{", "is no JSON: ends before a name in quotation marks"},
      {"{a:1}", "is no JSON: at byte 2, expected a name in quotation marks"},
      {R"({"a" 1})", "is no JSON: at byte 6, expected a colon"},
      {R"({"a":})", "is no JSON: at byte 6, expected a value"},
      {R"({"a":tru})", "is no JSON: at byte 6, expected a value"},
      {R"({"a":NaN})", "is no JSON: at byte 6, expected a value"},
      {R"({"a":+1})", "is no JSON: at byte 6, expected a value"},
      {R"({"a":.5})", "is no JSON: at byte 6, expected a value"},
      {R"({"a":-})", "is no JSON: at byte 7, expected a digit"},
      {R"({"a":1.})", "is no JSON: at byte 8, expected a digit"},
      {R"({"a":1e})", "is no JSON: at byte 8, expected a digit"},
      {R"({"a":01})", "is no JSON: at byte 7, expected a comma or }"},
      {R"({"a":1 "b":2})", "is no JSON: at byte 8, expected a comma or }"},
      {R"({"a":1,"b":[1})", "is no JSON: at byte 14, expected a comma or ]", 1},
      {R"({"a":1,"b":[1,]})", "is no JSON: at byte 15, expected a value", 1},
      {R"({"a":1,"b":{"c":1]})", "is no JSON: at byte 18, expected a comma or }", 1},
      {R"({"a":1,})", "is no JSON: at byte 8, expected a name in quotation marks", 1},
      {R"({"a":1}})", "is no JSON: at byte 8, expected the end of the line", 1},
      {std::string("{}\0{", 4), "is no JSON: at byte 3, expected the end of the line"},
      {R"({"a":"\q"})", R"(is no JSON: at byte 8, expected one of " \ / b f n r t u)"},
      {R"({"a":"\u12g4"})", "is no JSON: at byte 11, expected four hexadecimal digits"},
      {"{\"a\":\"\t\"}", "is no JSON: at byte 7, expected no control character, but its escape"},
      {R"({"a":"b)", "is no JSON: ends before a quotation mark"},
      {R"({"a":"\)", R"(is no JSON: ends before one of " \ / b f n r t u)"},
      // Of a number at the end there may have been more: it is not told.
      {R"({"a":1,"b":23)", "is no JSON: ends before a comma or }", 1},
  };
  for (const Fault& c : cases) {
    const JsonLine read = read_json_line(c.line);
    EXPECT_EQ(read.fault, c.fault) << c.line;
    EXPECT_EQ(read.members.size(), c.members) << c.line;
  }
}

TEST(JsonLine, EveryBeginningOfAnObjectIsAFault) {
  const std::string line = R"({"a":[1.5e3,{"b":"\u0627\n","c":[true,false,null]}],"d":-0.5})";
  ASSERT_FALSE(read_json_line(line).fault);
  for (std::size_t size = 0; size < line.size(); ++size) {
    // In a buffer of its own, so that a sanitizer sees what is read behind its end.
    const std::vector<char> beginning(line.begin(),
                                      line.begin() + static_cast<std::ptrdiff_t>(size));
    EXPECT_TRUE(read_json_line({beginning.data(), beginning.size()}).fault) << size;
  }
}

TEST(JsonLine, ReadsAnyDepth) {
  constexpr std::size_t depth = 1'000'000;
  const std::string deep = R"({"a":)" + std::string(depth, '[') + std::string(depth, ']') + "}";
  EXPECT_FALSE(read_json_line(deep).fault);
  EXPECT_TRUE(read_json_line(deep.substr(0, depth)).fault);
}

TEST(JsonLine, FindsTheLastMemberOfAName) {
  const std::string line = R"({"text":1,"t\u0065xt":2,"other":3})";
  const JsonLine read = read_json_line(line);
  ASSERT_TRUE(member_named(read, "text"));
  EXPECT_EQ(member_named(read, "text")->value, "2");
  EXPECT_EQ(member_named(read, "none"), nullptr);
  const std::string empty = R"({"":1})";
  EXPECT_EQ(member_named(read_json_line(empty), "")->value, "1");
}

TEST(JsonLine, ReadsWhatAStringSays) {
  EXPECT_EQ(string_of(R"("")"), u"");
  EXPECT_EQ(string_of(R"("قال")"), u"قال");
  EXPECT_EQ(string_of(R"("\u0642\u0627\u0644 \"\\\/\b\f\n\r\t")"), u"قال \"\\/\b\f\n\r\t");
  EXPECT_EQ(string_of(R"("\u0000")"), std::u16string(1, u'\0'));
  EXPECT_EQ(string_of(R"("\\u0642\\n")"), u"\\u0642\\n");
  EXPECT_EQ(string_of(R"("\uD83D\uDE00")"), u"\U0001F600");
  EXPECT_EQ(string_of(R"("\ud83d x")"), std::u16string({0xD83D, u' ', u'x'}));
  EXPECT_EQ(string_of(R"("\ude00\ud83d")"), std::u16string({0xDE00, 0xD83D}));
  EXPECT_EQ(string_of(R"("\ud83d\n")"), std::u16string({0xD83D, u'\n'}));
  EXPECT_EQ(string_of("7"), std::nullopt);
  EXPECT_EQ(string_of("null"), std::nullopt);
}

TEST(JsonLine, ReadsManyLoneSurrogates) {
  std::string written = "\"";
  constexpr std::size_t many = 200'000;
  for (std::size_t i = 0; i < many; ++i)
    written += "\\ud800";
  EXPECT_EQ(string_of(written + '"'), std::u16string(many, char16_t{0xD800}));
}

TEST(JsonLine, NamesKindsOfValues) {
  for (const auto& [value, kind] :
       std::vector<std::pair<std::string, std::string>>{{"\"a\"", "a string"},
                                                        {"{}", "an object"},
                                                        {"[]", "an array"},
                                                        {"true", "true or false"},
                                                        {"false", "true or false"},
                                                        {"null", "null"},
                                                        {"-1", "a number"}})
    EXPECT_EQ(kind_of_value(value), kind);
}

} // namespace
} // namespace tanqih::cli
