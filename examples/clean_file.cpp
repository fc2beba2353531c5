// SPDX-License-Identifier: MIT
// Cleans one pasted page and prints its title, its text and who and what is named in it:
//   clean_file paste.txt
#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>

#include <tanqih/tanqih.hpp>

namespace {

int fail(const tanqih::Error& error) {
  std::cerr << error.message << '\n';
  return 1;
}

} // namespace

int main(int count, char** words) {
  std::ifstream file(count == 2 ? words[1] : "", std::ios::binary);
  if (!file) {
    std::cerr << "usage: clean_file FILE\n";
    return 2;
  }
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};

  // Once a program: threads and calls share the tables.
  const auto knowledge = tanqih::load_knowledge();
  if (!knowledge)
    return fail(knowledge.error());
  const auto paste = tanqih::decode(std::as_bytes(std::span(bytes)));
  if (!paste)
    return fail(paste.error());
  tanqih::Options options;
  options.balance = 20; // in doubt rather keep a paragraph
  const auto answer = tanqih::analyse(*knowledge.value(), paste.value().text, options);
  if (!answer)
    return fail(answer.error());

  const tanqih::Article& article = answer.value();
  std::cout << "title: "
            << tanqih::to_utf8(article.fields.title ? article.fields.title->text : u"-") << "\n\n"
            << tanqih::to_utf8(article.clean) << "\n\n";
  for (const tanqih::Entity& entity : article.entities)
    std::cout << tanqih::name_of(entity.type) << ": " << tanqih::to_utf8(entity.name) << " ×"
              << entity.mentions.size() << '\n';
}
