#pragma once

#include <QTest>

/// A test class announces itself with PARAPET_TEST(Class) at the end of its tst_*.cpp; the program
/// runs all of them, or those whose file name (without .cpp) is given as first argument.
class TestCase
{
public:
    using Maker = QObject *(*)();
    TestCase(const char *file, Maker maker);
};

#define PARAPET_TEST(Class) static const TestCase registered##Class(__FILE__, []() -> QObject * { return new Class; });
