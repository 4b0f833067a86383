// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <utility>

using namespace rejse;
using Messages = std::vector<std::string>;

namespace {

const std::string aValue =
    "expected a value (a text in double quotes, a number, true, false, null, a list or an object)";

} // namespace

TEST_CASE("Text that is not JSON is refused with its line and column and why")
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", "1:1: the file is empty"},
        {" \n\t", "1:1: the file is empty"},
        {"{", "1:2: the file ends before all that was begun in it is closed"},
        {"{\n  \"a\": [1,\n", "3:1: the file ends before all that was begun in it is closed"},
        {"{\"a\": 1,}", "1:9: expected a key in double quotes, found }"},
        {"{\"a\": 1,\n \"b\": 2 \"c\": 3}", "2:9: expected a comma or }, found a text"},
        {"{\"a\" 1}", "1:6: expected a colon after the key, found 1"},
        {"{a: 1}", "1:2: expected a key in double quotes, found a"},
        {"{'a': 1}", "1:2: expected a key in double quotes, found '"},
        {"[1 2]", "1:4: expected a comma or ], found 2"},
        {"[1,]", "1:4: " + aValue + ", found ]"},
        {"[01]", "1:2: a number must not begin with 0 and a further digit"},
        {"{\"a\": -00}", "1:7: a number must not begin with 0 and a further digit"},
        {"[1/2]", "1:3: expected a comma or ], found /"},
        {"[12a]", "1:4: expected a comma or ], found a"},
        {"[+1]", "1:2: " + aValue + ", found +1"},
        {"[.5]", "1:2: " + aValue + ", found .5"},
        {"[NaN]", "1:2: " + aValue + ", found NaN"},
        {"[-Infinity]", "1:2: this number is not complete"},
        {"[1.]", "1:2: this number is not complete"},
        {"[1e]", "1:2: this number is not complete"},
        {"[nul]", "1:2: " + aValue + ", found nul"},
        {"[True]", "1:2: " + aValue + ", found True"},
        {"// note\n{}", "1:1: " + aValue + ", found /"},
        {"[1e400]", "1:2: this number is too large"},
        {"[\"æøå\", -1e999]", "1:9: this number is too large"},
        {"[\"æøå🙂\" x]", "1:9: expected a comma or ], found x"},
        {"[\"a\nb\"]",
         "1:4: a text goes on over the end of the line: its closing quote is missing, or a line feed in it "
         "must be written \\n"},
        {"[\"a\tb\"]", "1:4: a tab inside a text must be written \\t"},
        {"[\"a\x01\"]", "1:4: a control character inside a text must be written with a backslash, such as \\u0007"},
        {"[\"a", "1:4: the file ends inside a text: its closing quote is missing"},
        {R"(["\x41"])", "1:4: inside a text a backslash may be followed only by one of \" \\ / b f n r t u"},
        {R"(["\u12g4"])", "1:7: \\u must be followed by four hexadecimal digits"},
        {R"(["\ud800"])", "1:9: an escape \\ud800 to \\udfff must stand in a pair, as \\ud83d\\ude00 does"},
        {R"(["\udc00"])", "1:8: an escape \\ud800 to \\udfff must stand in a pair, as \\ud83d\\ude00 does"},
        {"{}x", "1:3: expected the end of the file, found x"},
        {"{} {}", "1:4: expected the end of the file, found {"},
        {"{}\n\"a \\\" b\"", "2:1: expected the end of the file, found a text"},
        {"{\"object key - invalid literal\" \"b\"}", "1:33: expected a colon after the key, found a text"},
        {std::string("{}\0", 3), "1:3: a NUL byte has no place in the file"},
        {std::string("{}\0garbage", 10), "1:3: a NUL byte has no place in the file"},
        {std::string("[\"a\0b\"]", 7), "1:4: a NUL byte has no place in the file"},
        {"\xEF\xBB\xBF{}", "1:1: the file begins with a byte-order mark, which must go"},
        {std::string("\xFF\xFE{\0", 4), "1:1: these bytes are not valid UTF-8"},
        {"[\"a\xFF\"]", "1:4: these bytes are not valid UTF-8"},
        {"[\"\xC3(\"]", "1:3: these bytes are not valid UTF-8"},
        {"[\"\xC0\x80\"]", "1:3: these bytes are not valid UTF-8"},
        {"[\"\xED\xA0\x80\"]", "1:3: these bytes are not valid UTF-8"},
        {"[\"\xF4\x90\x80\x80\"]", "1:3: these bytes are not valid UTF-8"},
        {"[\"æ\xE2\x82\"]", "1:4: these bytes are not valid UTF-8"},
        {"[\"\xE2\x82", "1:3: these bytes are not valid UTF-8"},
        {"{\"a\": \xE6}", "1:7: these bytes are not valid UTF-8"},
    };
    for (const auto& [text, problem] : cases) {
        CAPTURE(text);
        CHECK(test::problemsIn(text) == Messages{problem});
    }
}

TEST_CASE("A text that is JSON but no journey is refused by what it is")
{
    CHECK(test::problemsIn("[]") == Messages{": expected an object, found a list"});
    CHECK(test::problemsIn("\"journey\"") == Messages{": expected an object, found \"journey\""});
    CHECK(test::problemsIn("null") == Messages{": expected an object, found null"});
    CHECK(test::problemsIn("{}")
          == Messages{"/format: expected \"journey\", found nothing", "/version: expected 1, found nothing",
                      "/title: expected a text that is not empty, found nothing"});
}

TEST_CASE("Line ends of other systems and any other white space between values are read")
{
    CHECK(test::journeyIn("\r\n\t {\"format\":\"journey\",\r\n\"version\":1,\"title\" : \"T\"}\r\n \t").title == "T");
    CHECK(test::problemsIn("{\r\n\"a\" 1}") == Messages{"2:5: expected a colon after the key, found 1"});
}

TEST_CASE("Escapes in texts and keys stand for what they say")
{
    const Journey journey = test::journeyIn(
        R"({"f\u006Frmat": "j\u006Furney", "version": 1, "title": "\u00e6\ud83d\ude42\/\\\"", "cl\u0069ent": "\"\"x"})");
    CHECK(journey.title == "æ🙂/\\\"");
    CHECK(journey.client == "\"\"x");
}

TEST_CASE("The same key twice in an object is a problem wherever it is, found as it would be compared")
{
    CHECK(test::problemsIn(test::journeyWith(R"("x": {"a": 1, "b": [{"c": 1, "\u0063": 2}], "a": 1}, "title": "U")"))
          == Messages{"/x/b/0/c: expected each key once in an object, found this one again",
                      "/x/a: expected each key once in an object, found this one again",
                      "/title: expected each key once in an object, found this one again"});
}
