// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "storage/json_parser.h"

using namespace rejse;
using namespace rejse::storage;
using Messages = std::vector<std::string>;

namespace {

std::string repeated(std::string_view part, std::size_t times)
{
    std::string all;
    all.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += part;
    }
    return all;
}

/// `times` parts with commas between them.
std::string listed(std::string_view part, std::size_t times)
{
    std::string all = repeated(std::string(part) + ',', times);
    all.pop_back();
    return all;
}

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

std::string touchpoints(std::size_t begin, std::size_t count)
{
    std::string all;
    for (std::size_t i = begin; i < begin + count; ++i) {
        all += i == begin ? "" : ",";
        all += "{\"id\":\"t" + std::to_string(i) + "\",\"title\":\"\"}";
    }
    return all;
}

/// A journey with so many touchpoints, in two phases and unsorted ones.
std::string journeyOf(std::size_t count)
{
    return test::journeyWith(R"("phases":[{"id":"p","title":"P","touchpoints":[)" + touchpoints(0, 60'000)
                             + R"(]},{"id":"q","title":"Q","touchpoints":[)" + touchpoints(60'000, 30'000)
                             + R"(]}],"unsorted":[)" + touchpoints(90'000, count - 90'000) + "]");
}

/// A PNG address whose picture has so many bytes, a multiple of three or one more.
std::string pictureOf(std::size_t bytes)
{
    return "data:image/png;base64," + repeated("AAAA", bytes / 3) + (bytes % 3 == 1 ? "AA==" : "");
}

std::string nested(int levels)
{
    const auto count = static_cast<std::size_t>(levels - 1);
    return test::journeyWith("\"x\": " + repeated("[", count) + repeated("]", count));
}

} // namespace

TEST_CASE("A file of 64 MiB is read and one byte more is refused")
{
    std::string text = test::journeyWith({});
    text.append(maxFileBytes - text.size(), ' ');
    CHECK(test::problemsIn(text) == Messages{});
    text += ' ';
    CHECK(test::problemsIn(text) == Messages{": expected at most 64 MiB, found 67108865 bytes"});
}

TEST_CASE("A compact file is read where it can be saved again and refused where its canonical form is too large")
{
    const auto deep = [](std::size_t values) {
        return test::journeyWith("\"x\": " + repeated("[", 50) + "0" + repeated(",0", values) + repeated("]", 50));
    };
    constexpr std::size_t lineBytes = 105; // of a value at that depth
    const std::size_t empty = writeJourney(test::journeyIn(deep(0))).size();
    const std::size_t most = (maxFileBytes - empty) / lineBytes;
    CHECK(writeJourney(test::journeyIn(deep(1))).size() == empty + lineBytes);

    const Journey largest = test::journeyIn(deep(most));
    CHECK(test::journeyIn(writeJourney(largest)) == largest);
    const std::size_t bytes = empty + (most + 1) * lineBytes;
    CHECK(test::problemsIn(deep(most + 1))
          == Messages{": expected at most 64 MiB in the canonical form, found " + std::to_string(bytes) + " bytes"});
}

TEST_CASE("64 levels of nesting are read and one more is refused where it begins")
{
    CHECK(test::problemsIn(nested(64)) == Messages{});
    CHECK(test::problemsIn(nested(65)) == Messages{"1:119: expected at most 64 levels of nesting"});
}

TEST_CASE("100,000 touchpoints are read and one more is refused")
{
    CHECK(test::problemsIn(journeyOf(100'000)) == Messages{});
    CHECK(test::problemsIn(journeyOf(100'001))
          == Messages{"/unsorted: expected at most 100,000 touchpoints in a file, found 100001 up to here"});
}

TEST_CASE("A text of 20,000 characters is read and one more is refused, counted as characters and not as bytes")
{
    for (const std::string_view character : {"a", "æ", "客", "🙂"}) {
        CAPTURE(character);
        const std::string text = repeated(character, 20'000);
        CHECK(test::journeyIn(test::journeyWith("\"client\": " + inQuotes(text))).client == text);
        CHECK(test::problemsIn(test::journeyWith("\"client\": " + inQuotes(text + "x")))
              == Messages{"/client: expected at most 20,000 characters, found 20001"});
    }
}

TEST_CASE("Every kind of text has the limit, cells and goals and paths too")
{
    const std::string tooLong = inQuotes(repeated("a", 20'001));
    const std::string message = ": expected at most 20,000 characters, found 20001";
    CHECK(test::problemsIn(
              test::journeyWith("\"personas\": [{\"id\": \"p\", \"name\": \"\", \"goals\": [" + tooLong + "]}]"))
          == Messages{"/personas/0/goals/0" + message});
    CHECK(test::problemsIn(test::journeyWith("\"basedOn\": " + tooLong)) == Messages{"/basedOn" + message});
    CHECK(test::problemsIn(
              test::journeyWith("\"lanes\": [{\"id\": \"l\", \"kind\": \"text\", \"title\": " + tooLong + "}]"))
          == Messages{"/lanes/0/title" + message});
}

TEST_CASE("A picture of 4 MiB is read and a larger one is refused")
{
    const std::string largest = pictureOf(maxPictureBytes);
    CHECK(**test::journeyIn(test::touchpointWith("\"image\": " + inQuotes(largest)))
                .phases.front()
                ->touchpoints.front()
                ->image
          == largest);
    CHECK(test::problemsIn(test::touchpointWith("\"image\": " + inQuotes(pictureOf(maxPictureBytes + 2))))
          == Messages{"/phases/0/touchpoints/0/image: expected a picture of at most 4 MiB, found 4194306 bytes"});
}

TEST_CASE("The value after the last that is allowed is refused")
{
    CHECK(parseJson("[1,[2],{\"a\":3}]", 6));
    const auto parsed = parseJson("[1,[2],{\"a\":3}]", 5);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.problems() == Problems{{"1:14", "expected at most 5 values in a file"}});
}

TEST_CASE("64 MiB of nothing but values are refused at the 5,000,001st")
{
    std::string text = test::journeyWith("\"x\": [[]" + repeated(",[]", 22'000'000) + "]");
    REQUIRE(text.size() < maxFileBytes);
    // The journey itself has five values.
    CHECK(test::problemsIn(text) == Messages{"1:15000042: expected at most 5000000 values in a file"});
}

TEST_CASE("A nesting of 100,000 levels is refused at the 65th")
{
    CHECK(test::problemsIn(repeated("[", 100'000)) == Messages{"1:65: expected at most 64 levels of nesting"});
    CHECK(test::problemsIn(repeated("{\"a\":", 100'000)) == Messages{"1:321: expected at most 64 levels of nesting"});
}

TEST_CASE("160,000 keys in one object are read, and two equal ones among them are found")
{
    std::string members;
    for (int i = 0; i < 160'000; ++i) {
        members += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":0";
    }
    CHECK(test::problemsIn(test::journeyWith("\"x\": {" + members + "}")) == Messages{});
    CHECK(test::problemsIn(test::journeyWith("\"x\": {" + members + ",\"k77\":0,\"k78\":0}"))
          == Messages{"/x/k77: expected each key once in an object, found this one again",
                      "/x/k78: expected each key once in an object, found this one again"});
    CHECK(test::journeyIn(test::journeyWith(members)).unknown.size() == 160'000);
}

TEST_CASE("Of very many problems the first 1,000 are kept and the others counted")
{
    const auto problems = test::problemsIn(test::journeyWith("\"x\": {" + listed("\"a\":1", 200'000) + "}"));
    REQUIRE(problems.size() == 1001);
    CHECK(problems[999] == "/x/a: expected each key once in an object, found this one again");
    CHECK(problems[1000] == ": … and 198999 more problems");
    const auto read = readJourney(test::journeyWith("\"channels\": [" + listed("{}", 100'000) + "]"));
    REQUIRE_FALSE(read);
    const Messages lines = describe(read.problems(), "a.journey");
    REQUIRE(lines.size() == 21);
    CHECK(lines[19] == "a.journey: /channels/9/name: expected a text, found nothing");
    CHECK(lines[20] == "… and 199980 more problems");
}

TEST_CASE("Where a key is very long, a problem shows the beginning of it")
{
    const std::string key = repeated("k", 1'000'000);
    const std::string pointer = "/phases/0/touchpoints/0/feelings/" + key.substr(0, 100) + "…";
    CHECK(test::problemsIn(test::touchpointWith("\"feelings\": {\"" + key + "\": 9}"))
          == Messages{pointer + ": expected an id (1 to 64 of A-Z a-z 0-9 _ -), found \"" + key.substr(0, 40) + "…\"",
                      pointer + ": expected a whole number from -2 to 2, found 9"});
}
