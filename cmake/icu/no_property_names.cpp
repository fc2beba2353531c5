// SPDX-License-Identifier: MIT
// In the place of ICU's propname.cpp, 44 kB of names: nothing asks for a property of characters by
// its name but patterns of sets, which ICU has for dictionaries of Thai, Khmer and the like, and of
// those there are none (data.list).
#include "propname.h"
#include "unicode/uchar.h"
#include "unicode/uscript.h"

U_CAPI UProperty U_EXPORT2 u_getPropertyEnum(const char*) {
  return UCHAR_INVALID_CODE;
}

U_CAPI int32_t U_EXPORT2 u_getPropertyValueEnum(UProperty, const char*) {
  return UCHAR_INVALID_CODE;
}

U_CAPI int32_t U_EXPORT2 uprv_compareASCIIPropertyNames(const char*, const char*) {
  return 1;
}

// Under which the data would have a script's dictionary.
U_CAPI const char* U_EXPORT2 uscript_getShortName(UScriptCode) {
  return "";
}
