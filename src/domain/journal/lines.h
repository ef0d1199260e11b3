#pragma once

#include "domain/journal/line.h"

#include <QHash>

#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace journal {

/// The lines of a log in their order, found by the id of their entry. Copies share their pages: a copy
/// that gets one more line, or changes one, takes a page of its own and leaves the rest shared, so that
/// a note on a long log costs a page and not the log. A value; not for two threads to change at once.
class Lines
{
public:
    static constexpr qsizetype pageLines = 128;

    class const_iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Line;
        using difference_type = qsizetype;
        using pointer = const Line *;
        using reference = const Line &;

        const_iterator() = default;
        const_iterator(const Lines *lines, qsizetype at)
            : m_lines(lines)
            , m_at(at)
        {
        }
        reference operator*() const { return m_lines->at(m_at); }
        pointer operator->() const { return &m_lines->at(m_at); }
        reference operator[](difference_type by) const { return m_lines->at(m_at + by); }
        const_iterator &operator+=(difference_type by)
        {
            m_at += by;
            return *this;
        }
        const_iterator &operator-=(difference_type by) { return *this += -by; }
        const_iterator &operator++() { return *this += 1; }
        const_iterator &operator--() { return *this -= 1; }
        const_iterator operator++(int) { return std::exchange(*this, *this + 1); }
        const_iterator operator--(int) { return std::exchange(*this, *this - 1); }
        friend const_iterator operator+(const_iterator it, difference_type by) { return it += by; }
        friend const_iterator operator+(difference_type by, const_iterator it) { return it += by; }
        friend const_iterator operator-(const_iterator it, difference_type by) { return it -= by; }
        friend difference_type operator-(const_iterator a, const_iterator b) { return a.m_at - b.m_at; }
        bool operator==(const const_iterator &) const = default;
        auto operator<=>(const const_iterator &other) const { return m_at <=> other.m_at; }

    private:
        const Lines *m_lines = nullptr;
        qsizetype m_at = 0;
    };
    using const_reverse_iterator = std::reverse_iterator<const_iterator>;

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// `at` must be in 0 … size() - 1.
    const Line &at(qsizetype at) const { return m_pages[size_t(at / pageLines)]->lines[size_t(at % pageLines)]; }
    /// There must be one.
    const Line &first() const { return at(0); }
    const Line &last() const { return at(m_size - 1); }
    /// Where the line of that entry stands, or -1.
    qsizetype indexOf(const QString &entryId) const;
    bool contains(const QString &entryId) const { return indexOf(entryId) >= 0; }

    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, m_size}; }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }
    const_reverse_iterator crbegin() const { return const_reverse_iterator(end()); }
    const_reverse_iterator crend() const { return const_reverse_iterator(begin()); }

    /// The first line at or after `from` that this does not share with `other` at the same place: all before it are
    /// the same. A guess on the safe side: a line it names may still be equal.
    qsizetype firstUnshared(const Lines &other, qsizetype from) const;

    void append(Line &&line);
    /// For changing it; the entry stays. `at` must be in 0 … size() - 1.
    Line &edit(qsizetype at) { return ownPage(at / pageLines).lines[size_t(at % pageLines)]; }

private:
    struct Page
    {
        std::vector<Line> lines;
        QHash<QString, qsizetype> place; ///< entry id -> index in the page
    };

    Page &ownPage(qsizetype number);

    std::vector<std::shared_ptr<Page>> m_pages;
    qsizetype m_size = 0;
};

} // namespace journal
