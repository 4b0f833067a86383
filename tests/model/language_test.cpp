// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/language.h"

#include "support/catch.h"

using namespace rejse;

TEST_CASE("The language of a tag is known by its first part, in any case, and Norwegian by all its tags")
{
    CHECK(languageOf("da") == "da");
    CHECK(languageOf("da-DK") == "da");
    CHECK(languageOf("DA-dk") == "da");
    for (const char* norwegian : {"no", "nb", "nn", "nb-NO", "NN-no", "no-NO"}) {
        CHECK(languageOf(norwegian) == "nb");
    }
    CHECK(languageOf("pt-BR") == "pt");
    CHECK(languageOf("fil") == "fil");
}

TEST_CASE("The name of a language is no tag of one, though files may hold it")
{
    for (const char* name : {"Danish", "German", "dansk"}) {
        CHECK(isLanguageTag(name));
        CHECK_FALSE(canNameLanguage(name));
        CHECK(languageOf(name).empty());
    }
    for (const char* none : {"", "d", "da-", "da_DK", "-da", "da--DK", "danskdansk"}) {
        CHECK_FALSE(isLanguageTag(none));
        CHECK_FALSE(canNameLanguage(none));
    }
}
