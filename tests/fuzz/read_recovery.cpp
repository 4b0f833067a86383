// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/work_text.h"
#include "require.h"

#include <cstdint>

namespace {

using namespace rejse;
using namespace rejse::files;

void checkRead(const QByteArray& content)
{
    if (const Result<Work> work = readWork(content)) {
        const Result<Work> again = readWork(writeWork(work.value()));
        require(again.ok(), "what is written is read");
        require(again.value().text == work.value().text, "the text comes back to the last byte");
        require(again.value().path == work.value().path, "so does the path");
        require(again.value().sequence == work.value().sequence, "and the order");
        journeyOf(work.value());
    }
    if (const std::optional<Work> salvaged = salvageWork(content)) {
        require(journeyOf(*salvaged).ok(), "what is salvaged is a map");
    }
}

/// The same bytes as if they had been written so, to get past the sum of what follows.
QByteArray signedAs(const QByteArray& body)
{
    Work work;
    work.text = body;
    const QByteArray written = writeWork(work);
    require(readWork(written).value().text == body, "any text is kept");
    return written;
}

} // namespace

/// Any bytes are read without harm, whether as the whole of a file of work or as the map in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkRead(content);
    checkRead(signedAs(content));
    return 0;
}
