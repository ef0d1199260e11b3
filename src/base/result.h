#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace base {

/// A value or the reason there is none. Never ignored, never thrown.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_held(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_held(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; calling these without one is a programming error and aborts.
    const T &value() const & { return *checked(std::get_if<0>(&m_held)); }
    T &value() & { return *checked(std::get_if<0>(&m_held)); }
    T &&value() && { return std::move(*checked(std::get_if<0>(&m_held))); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return *checked(std::get_if<1>(&m_held)); }

private:
    template<class P>
    static P *checked(P *held)
    {
        if (!held)
            qFatal("base::Result read on the wrong side");
        return held;
    }
    std::variant<T, Error> m_held;
};

/// The outcome of something that has no value of its own.
using Done = Result<std::monostate>;
inline Done done()
{
    return Done(std::monostate{});
}

} // namespace base
