// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/picture_format.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace rejse::render {

namespace {

/// What stands at a place of every file of a format.
struct Signature {
    qsizetype at = 0;
    QByteArrayView bytes;
    const char* format = nullptr;
    const char* missing = nullptr; ///< what would be needed to read it
};

constexpr const char* plugins = "Qt's further picture formats are not installed (on Debian and Ubuntu the package "
                                "qt6-image-formats-plugins)";
constexpr const char* nobody = "no reader for it is installed. Save it as PNG or JPEG";
constexpr const char* drawing = "a map takes pictures of pixels only. Save it as PNG";
constexpr const char* damaged = "it is damaged";

constexpr std::array<Signature, 20> signatures{{{0, "\x89PNG", "PNG", damaged},
                                                {0, "\xFF\xD8\xFF", "JPEG", damaged},
                                                {0, "GIF8", "GIF", damaged},
                                                {8, "WEBP", "WebP", plugins},
                                                {0, "II*", "TIFF", plugins},
                                                {0, QByteArrayView("MM\0*", 4), "TIFF", plugins},
                                                {4, "jP  ", "JPEG 2000", plugins},
                                                {4, "ftyphei", "HEIC", nobody},
                                                {4, "ftyphev", "HEIC", nobody},
                                                {4, "ftypmif1", "HEIC", nobody},
                                                {4, "ftypmsf1", "HEIC", nobody},
                                                {4, "ftypavi", "AVIF", nobody},
                                                {4, "JXL ", "JPEG XL", nobody},
                                                {0, "\xFF\x0A", "JPEG XL", nobody},
                                                {0, "8BPS", "Photoshop", nobody},
                                                {0, "%PDF", "PDF", drawing},
                                                {0, "%!PS", "PostScript", drawing},
                                                {0, "<svg", "SVG", drawing},
                                                {0, "<?xml", "SVG or another kind of XML", drawing},
                                                {0, "\x1F\x8B", "SVGZ or another compressed file", drawing}}};

} // namespace

std::string whyUnreadable(const QByteArray& head)
{
    if (head.isEmpty()) {
        return "The file is empty.";
    }
    const auto found = std::ranges::find_if(signatures, [&](const Signature& each) {
        return head.sliced(std::min(each.at, head.size())).startsWith(each.bytes);
    });
    if (found == signatures.end()) {
        return "This is no picture that can be read. PNG, JPEG, GIF and BMP can be.";
    }
    return std::string("The format is ") + found->format + ", and " + found->missing + '.';
}

} // namespace rejse::render
