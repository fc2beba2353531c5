// SPDX-License-Identifier: MIT
// Many threads on one set of tables, which are read when they are first asked for.
#include <atomic>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tanqih/analyse.hpp"
#include "tanqih/learn_site.hpp"
#include "tanqih/render.hpp"

namespace tanqih {
namespace {

/// Invented, each with another number, name and place.
std::vector<std::u16string> pastes() {
  constexpr std::u16string_view places[] = {u"القاهرة", u"بيروت", u"الرياض", u"تونس"};
  constexpr std::u16string_view people[] = {u"أحمد الحسن", u"ليلى حداد", u"سامر الخطيب"};
  std::vector<std::u16string> all;
  for (int i = 0; i < 24; ++i) {
    const std::u16string number(1, static_cast<char16_t>(u'1' + i % 9));
    all.push_back(u"الوزير يفتتح معرض التمور رقم " + number + u"\n\n" +
                  std::u16string(places[i % 4]) + u" - رويترز: قال الوزير " +
                  std::u16string(people[i % 3]) + u" إن المعرض يفتح يوم " + number +
                  u" مايو 2024 بكلفة 1" + number +
                  u" مليون دولار.\n\nاقرأ أيضا: خبر آخر\n\nتابعونا على تلغرام\n");
  }
  return all;
}

TEST(Threads, ShareTablesOptionsAndSite) {
  const std::vector<std::u16string> texts = pastes();
  // Tables that nobody has asked yet: the threads race for each.
  const KnowledgePtr shared = load_knowledge().value();
  Options options;
  options.site = index_site(*shared, {3, {{u"تابعونا على تلغرام", BlockKind::promo, false, 3}}});
  options.names = {{u"المعرض", MentionType::misc}};
  options.render_html = true;
  const KnowledgePtr own = load_knowledge().value();
  std::vector<std::u16string> expected;
  for (const std::u16string& text : texts)
    expected.push_back(to_json(*own, analyse(*own, text, options).value()));

  std::atomic<int> wrong = 0;
  const auto work = [&](std::size_t first) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::size_t at = (first + i) % texts.size();
      // Every third call is ended on its way: that is no matter of the others.
      int asked = 0;
      const bool ends = i % 3 == 2;
      const auto article = analyse(*shared, texts[at], options, {},
                                   [&] { return ends && ++asked > static_cast<int>(i % 12); });
      if (ends ? article.ok() : to_json(*shared, article.value()) != expected[at])
        ++wrong;
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < 8; ++i)
      threads.emplace_back(work, i * 3);
  }
  EXPECT_EQ(wrong, 0);
}

} // namespace
} // namespace tanqih
