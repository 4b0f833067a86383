// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/jpeg_head.h"

#include <QByteArrayView>

#include <optional>

namespace rejse::render {

namespace {

constexpr int firstFrame = 0xC0; ///< a frame of the usual coding; the next two are its variants
constexpr int usualFrames = 3;
constexpr int adobe = 0xEE;
constexpr int jfif = 0xE0;

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<quint8>(bytes[at]) : 0;
}

bool isFrame(int marker)
{
    return marker >= firstFrame && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Whether the parts of a frame are called by the letters of the colours themselves, as some programs have them.
bool hasColorLetters(QByteArrayView frame)
{
    return byteAt(frame, 6) == 'R' && byteAt(frame, 9) == 'G' && byteAt(frame, 12) == 'B';
}

} // namespace

JpegHead readJpegHead(const QByteArray& jpeg)
{
    bool isJfif = false;
    std::optional<int> adobeTransform;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && byteAt(jpeg, at) == 0xFF) {
        const int marker = byteAt(jpeg, at + 1);
        const int length = byteAt(jpeg, at + 2) << 8 | byteAt(jpeg, at + 3);
        if (length < 2 || at + 2 + length > jpeg.size()) {
            break;
        }
        const QByteArrayView segment = QByteArrayView(jpeg).sliced(at + 4, length - 2);
        if (marker == jfif) {
            isJfif = isJfif || segment.startsWith("JFIF");
        } else if (marker == adobe && segment.startsWith("Adobe")) {
            adobeTransform = byteAt(segment, 11);
        } else if (isFrame(marker)) {
            const int colors = byteAt(segment, 5);
            const bool isDifferences = adobeTransform ? *adobeTransform == 1 : isJfif || !hasColorLetters(segment);
            const bool isUsual = marker < firstFrame + usualFrames && byteAt(segment, 0) == 8;
            return {colors, isUsual && (colors == 1 || (colors == 3 && isDifferences))};
        }
        at += 2 + length;
    }
    return {};
}

} // namespace rejse::render
