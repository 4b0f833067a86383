// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rejse::test {

/// A logged warning or error, Qt's or the program's own, fails the running test case. Where a test means one to be
/// logged, it says so with one of these: it takes in every message that contains `part` while it lives, and fails the
/// test case if none came.
class ExpectLog {
public:
    explicit ExpectLog(std::string part);
    ~ExpectLog();
    ExpectLog(const ExpectLog&) = delete;
    ExpectLog& operator=(const ExpectLog&) = delete;

    bool seen() const;

private:
    std::string m_part;
    int m_uncaught;
};

} // namespace rejse::test
