-- What two texts must share to find each other, the same as PersianText.searchKey:
-- decomposed, in small letters, without spaces, invisible characters, marks and joints, letters and digits folded.
create function search_key(text) returns text
  language sql immutable strict parallel safe
  as $$
    select replace(replace(replace(replace(translate(
      regexp_replace(
        lower(normalize($1, nfkd) collate "und-x-icu"),
        '[\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000'
          '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF'
          '\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC'
          '\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u1AB0-\u1AFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F'
          '\u0027\u002D\u0060\u00AB\u00BB\u02B9-\u02BF\u2010-\u201F\u2039\u203A\u2212]',
        '', 'g'),
      'يىېےێكڪٱەةہھۃۆ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹øłđðıħŧς',
      'یییییککاهههههو01234567890123456789olddihtσ'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
  $$;

comment on function search_key(text) is 'the key by which texts written in different ways find each other';
