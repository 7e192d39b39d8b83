// money
